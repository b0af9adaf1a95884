package org.researcharchive.web.desk.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.InvalidAccountException;
import org.researcharchive.account.OwnAccount;
import org.researcharchive.account.StaffAccount;
import org.researcharchive.account.StaffSession;
import org.researcharchive.web.desk.Notices;

/** The own account: name, address, password, and where one is signed in. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAccount own;

    @Inject
    private AccountForm form;

    private int version;
    private String name = "";
    private @Nullable String displayName;
    private @Nullable String email;
    private transient @Nullable String oldPassword;
    private transient @Nullable String newPassword;

    @PostConstruct
    void open() {
        show(own.get());
    }

    private void show(StaffAccount account) {
        version = account.version();
        name = account.name();
        displayName = account.displayName();
        email = account.email();
    }

    public void save() {
        try {
            show(own.change(version, displayName, email));
            Notices.done("people.saved");
        } catch (InvalidAccountException e) {
            form.refused(e);
        }
    }

    public void changePassword() {
        try {
            version = own.changePassword(
                            Objects.requireNonNullElse(oldPassword, ""),
                            Objects.requireNonNullElse(newPassword, ""),
                            getThisSession())
                    .version();
            Notices.done("people.password.changed");
        } catch (InvalidAccountException e) {
            form.refused(e);
        }
    }

    public void endSession(long session) {
        own.endSession(session);
        Notices.done("people.session.ended");
    }

    public List<StaffSession> getSessions() {
        return own.sessions();
    }

    /** The number of the session that this page is shown in. */
    public long getThisSession() {
        return AccountForm.thisSession();
    }

    public String getName() {
        return name;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /** Always empty: a page never shows a password. */
    public @Nullable String getOldPassword() {
        return null;
    }

    public void setOldPassword(@Nullable String oldPassword) {
        this.oldPassword = oldPassword;
    }

    /** Always empty: a page never shows a password. */
    public @Nullable String getNewPassword() {
        return null;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword;
    }
}
