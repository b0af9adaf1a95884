package org.researcharchive.web.desk.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.InvalidAccountException;
import org.researcharchive.account.StaffAccount;
import org.researcharchive.account.StaffDesk;
import org.researcharchive.account.StaffDraft;
import org.researcharchive.account.StaffSession;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.Site;

/** The form of one account, also of one that is about to be created. */
@Named
@ViewScoped
public class UserPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffDesk staff;

    @Inject
    private AccountForm form;

    @Inject
    private Site site;

    private long id;
    private int version;
    private @Nullable String name;
    private @Nullable String displayName;
    private @Nullable String email;
    private boolean editor;
    private boolean admin;
    private boolean active;
    private @Nullable String link;

    @PostConstruct
    void open() {
        Object number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(DeskPages.NUMBER);
        if (number instanceof Long given) {
            staff.find(given).ifPresentOrElse(this::show, DeskPages::notFound);
        }
    }

    private void show(StaffAccount account) {
        id = account.id();
        version = account.version();
        name = account.name();
        displayName = account.displayName();
        email = account.email();
        editor = account.isEditor();
        admin = account.isAdmin();
        active = account.active();
    }

    /** Creates the account, or saves what was changed of it. */
    public void save() throws IOException {
        StaffDraft draft = new StaffDraft(displayName, email, editor, admin);
        try {
            if (id == 0) {
                StaffAccount created = staff.create(name, draft);
                Notices.done("people.created", created.name());
                Notices.keep();
                FacesContext faces = FacesContext.getCurrentInstance();
                faces.getExternalContext()
                        .redirect(faces.getExternalContext().getRequestContextPath() + "/desk/users/" + created.id());
            } else {
                show(staff.change(id, version, draft));
                Notices.done("people.saved");
            }
        } catch (InvalidAccountException e) {
            form.refused(e);
        }
    }

    public void deactivate() {
        try {
            show(staff.deactivate(id, version));
            link = null;
            Notices.done("people.deactivated", String.valueOf(name));
        } catch (InvalidAccountException e) {
            form.refused(e);
        }
    }

    public void reactivate() {
        try {
            show(staff.reactivate(id, version));
            Notices.done("people.reactivated", String.valueOf(name));
        } catch (InvalidAccountException e) {
            form.refused(e);
        }
    }

    /** Makes a link that is shown this once. */
    public void makeLink() {
        try {
            link = site.absolute("/sign-in/password?link=" + staff.passwordLink(id));
        } catch (InvalidAccountException e) {
            form.refused(e);
        }
    }

    public void endSession(long session) {
        staff.endSession(id, session);
        Notices.done("people.session.ended");
    }

    public List<StaffSession> getSessions() {
        return id == 0 ? List.of() : staff.sessions(id);
    }

    /** The number of the session that this page is shown in. */
    public long getThisSession() {
        return AccountForm.thisSession();
    }

    public boolean isNew() {
        return id == 0;
    }

    public boolean isActive() {
        return active;
    }

    /** The link just made; null before. */
    public @Nullable String getLink() {
        return link;
    }

    public long getLinkHours() {
        return StaffDesk.LINK_LIFE.toHours();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
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

    public boolean isEditor() {
        return editor;
    }

    public void setEditor(boolean editor) {
        this.editor = editor;
    }

    public boolean isAdmin() {
        return admin;
    }

    public void setAdmin(boolean admin) {
        this.admin = admin;
    }
}
