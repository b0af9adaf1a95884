package org.researcharchive.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.InvalidAccountException;
import org.researcharchive.account.PublicPasswords;
import org.researcharchive.web.desk.people.AccountForm;

/** The form behind a link for setting a password. The link is its own proof, so the view keeps no state. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private PublicPasswords passwords;

    @Inject
    private FacesContext faces;

    private @Nullable String link;
    private @Nullable String owner;
    private @Nullable String password;
    private boolean done;

    /** Looks whether the link is good. */
    public void open() {
        owner = passwords.owner(link).orElse(null);
        if (owner == null) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    public void save() {
        owner = passwords.owner(link).orElse(null);
        try {
            passwords.set(link, Objects.requireNonNullElse(password, ""));
            done = true;
        } catch (InvalidAccountException e) {
            e.problems().stream()
                    .map(AccountForm::words)
                    .forEach(words ->
                            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null)));
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
    }

    /** The name of the account; null where the link is not good. */
    public @Nullable String getOwner() {
        return owner;
    }

    public boolean isDone() {
        return done;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    /** Always empty: a page never shows a password. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
