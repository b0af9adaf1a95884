package org.researcharchive.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What members of staff do that the audit log keeps, and what they do it to. */
public enum StaffActivity {
    SIGNED_IN(Subject.ACCOUNT),
    SIGN_IN_REFUSED(Subject.ACCOUNT),
    SIGNED_OUT(Subject.ACCOUNT),
    PUBLICATION_CREATED(Subject.PUBLICATION),
    PUBLICATION_CHANGED(Subject.PUBLICATION),
    PUBLICATION_RESTORED(Subject.PUBLICATION),
    PUBLICATION_STATUS_CHANGED(Subject.PUBLICATION),
    PUBLICATION_ASSIGNED(Subject.PUBLICATION),
    PUBLICATION_COMMENTED(Subject.PUBLICATION),
    PUBLICATION_SENT_TO_REVIEW(Subject.PUBLICATION),
    PUBLICATION_SENT_BACK(Subject.PUBLICATION),
    PUBLICATION_PUBLISHED(Subject.PUBLICATION),
    PUBLICATION_SCHEDULED(Subject.PUBLICATION),
    PUBLICATION_UNSCHEDULED(Subject.PUBLICATION),
    PUBLICATION_EMBARGOED(Subject.PUBLICATION),
    PUBLICATION_WITHDRAWN(Subject.PUBLICATION),
    PUBLICATION_REOPENED(Subject.PUBLICATION),
    PUBLICATION_MERGED(Subject.PUBLICATION),
    NOT_THE_SAME(Subject.PUBLICATION),
    MAYBE_THE_SAME(Subject.PUBLICATION),
    AUTHOR_CHANGED(Subject.AUTHOR),
    AUTHOR_MERGED(Subject.AUTHOR),
    AUTHOR_SPLIT(Subject.AUTHOR),
    AUTHORS_TOLD_APART(Subject.NOTHING),
    BULK_EDIT_STARTED(Subject.NOTHING),
    CHANGE_SET_UNDONE(Subject.NOTHING),
    CATEGORY_ADDED(Subject.NOTHING),
    CATEGORY_RENAMED(Subject.NOTHING),
    CATEGORY_MOVED(Subject.NOTHING),
    CATEGORY_MERGED(Subject.NOTHING),
    CATEGORY_DELETED(Subject.NOTHING),
    FILE_READ_AGAIN(Subject.NOTHING),
    FEATURED_CHOSEN(Subject.NOTHING),
    JOB_STARTED(Subject.JOB),
    JOB_CANCELLED(Subject.JOB),
    JOB_PAUSED(Subject.JOB),
    JOB_RESUMED(Subject.JOB),
    JOB_SCHEDULED(Subject.NOTHING),
    JOB_SCHEDULE_REMOVED(Subject.NOTHING),
    REFUSED_CHANGES_RETRIED(Subject.NOTHING),
    TUNING_SAVED(Subject.NOTHING),
    TUNING_RELEASED(Subject.JOB),
    SEARCH_JUDGED(Subject.NOTHING),
    JUDGEMENT_REMOVED(Subject.NOTHING),
    SETTINGS_SAVED(Subject.NOTHING),
    SUBSCRIPTION_DELETED(Subject.NOTHING),
    MAIL_TESTED(Subject.NOTHING),
    ACCOUNT_CREATED(Subject.ACCOUNT),
    ACCOUNT_CHANGED(Subject.ACCOUNT),
    ACCOUNT_DEACTIVATED(Subject.ACCOUNT),
    ACCOUNT_REACTIVATED(Subject.ACCOUNT),
    PASSWORD_LINK_MADE(Subject.ACCOUNT),
    SESSION_ENDED(Subject.ACCOUNT),
    PROFILE_CHANGED(Subject.ACCOUNT),
    PASSWORD_CHANGED(Subject.ACCOUNT);

    /** What the number of a subject is a number of. */
    public enum Subject {
        PUBLICATION,
        AUTHOR,
        ACCOUNT,
        JOB,
        NOTHING
    }

    private final Subject subject;

    StaffActivity(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** The name in addresses, exports and the database, such as {@code account-created}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StaffActivity> ofCode(String code) {
        return Stream.of(values())
                .filter(activity -> activity.code().equals(code))
                .findFirst();
    }
}
