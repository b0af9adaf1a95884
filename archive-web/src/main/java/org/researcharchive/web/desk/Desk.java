package org.researcharchive.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.researcharchive.account.AccountDirectory;
import org.researcharchive.account.AccountView;
import org.researcharchive.account.Role;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.WorkflowAction;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.workflow.ScheduleTurn;

/** What every page of the desk shows: who is signed in and what that person may do. */
@Named
@RequestScoped
public class Desk {

    @Inject
    private AccountDirectory accounts;

    private AccountView me;

    @PostConstruct
    void load() {
        me = accounts.me();
    }

    /** What the caller signs in with. */
    public String getAccount() {
        return me.name();
    }

    public String getDisplayName() {
        return me.displayName();
    }

    /** The strongest role, in a word. */
    public String getRole() {
        String role = isAdmin() ? Role.ADMIN : isEditor() ? Role.EDITOR : Role.CURATOR;
        return DeskWords.say("role." + role);
    }

    public boolean isEditor() {
        return me.roles().contains(Role.EDITOR);
    }

    public boolean isAdmin() {
        return me.roles().contains(Role.ADMIN);
    }

    /** Whether whoever is signed in may take a step, by its name in {@link WorkflowAction}, with a record that stands there. */
    public boolean may(String action, PublicationStatus status) {
        return WorkflowAction.valueOf(action).isAllowed(status, me.roles());
    }

    /** How long ago something was, for people: {@code 2 hours ago}. */
    public String ago(Instant time) {
        return Ages.ago(time, Instant.now());
    }

    /** The exact moment, for those who ask. */
    public String moment(Instant time) {
        return Ages.moment(time);
    }

    /** What people call the browser that says so of itself. */
    public String browser(String client) {
        return BrowserName.of(client);
    }

    /** A text with two places filled in; those that it has not are ignored. */
    public String say(String key, Object first, Object second) {
        return DeskWords.say(key, first, second);
    }

    /** Where staff see a stored file: also one that no published record shows. */
    public String file(String reference) {
        return "/desk" + Addresses.file(reference);
    }

    public String status(PublicationStatus status) {
        return DeskWords.say("status." + status.code());
    }

    /** What a change did to a record, such as {@code published}. */
    public String step(String what) {
        return DeskWords.say("history." + what.replace(' ', '-'));
    }

    /** What a change was part of, in words: an import, or the version that it restored. */
    public String origin(String origin) {
        if (origin.startsWith(PublicationCatalog.RESTORED)) {
            return DeskWords.say("history.restored", origin.substring(PublicationCatalog.RESTORED.length()));
        }
        if (origin.startsWith(ChangeSets.ORIGIN)) {
            return DeskWords.say("changes.origin", origin.substring(ChangeSets.ORIGIN.length()));
        }
        if (origin.startsWith(ChangeSets.UNDO_ORIGIN)) {
            return DeskWords.say("changes.origin.undo", origin.substring(ChangeSets.UNDO_ORIGIN.length()));
        }
        return switch (origin) {
            case ScheduleTurn.SCHEDULED -> DeskWords.say("history.as-scheduled");
            case ScheduleTurn.EMBARGO_OVER -> DeskWords.say("history.embargo-over");
            default -> origin;
        };
    }

    /** The colour of a status: see the pills of the style sheet. */
    public String pill(PublicationStatus status) {
        return switch (status) {
            case PUBLISHED -> "good";
            case IN_REVIEW -> "warn";
            case DRAFT -> "idle";
            case WITHDRAWN -> "bad";
        };
    }
}
