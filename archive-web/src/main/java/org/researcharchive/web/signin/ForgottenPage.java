package org.researcharchive.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.PasswordResets;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.subscription.ClientQuota;

/** Asks for a mail with a link to set a new password. The answer is the same whether or not the name is known. */
@Named
@RequestScoped
public class ForgottenPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private PasswordResets resets;

    @Inject
    private ClientQuota quota;

    @Inject
    private FacesContext faces;

    private @Nullable String name;
    private boolean asked;

    public void ask() {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String typed = Objects.requireNonNullElse(name, "").strip();
        if (!SignInPage.isFromHere(request)) {
            refuse("forgotten.elsewhere", HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } else if (typed.isEmpty()) {
            refuse("forgotten.empty", HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } else if (!quota.take("password " + request.getRemoteAddr())) {
            refuse("forgotten.tooMany", TOO_MANY_REQUESTS);
        } else {
            resets.ask(typed, Reader.speaks().tag());
            asked = true;
        }
    }

    private void refuse(String key, int status) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, DeskWords.say(key), null));
        faces.getExternalContext().setResponseStatus(status);
    }

    /** Whether mails can be sent. */
    public boolean isPossible() {
        return resets.isPossible();
    }

    public boolean isAsked() {
        return asked;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
