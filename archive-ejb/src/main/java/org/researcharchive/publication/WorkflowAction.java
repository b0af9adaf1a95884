package org.researcharchive.publication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.record.PublicationStatus;

/**
 * The steps that staff take with a record on its way from a first note to the public and back: from which statuses each
 * can be taken, where it leads, and by whom. Services, pages and the API all ask here.
 *
 * <p>What was published is never made a draft again: it is withdrawn, so that its address goes on telling what became of
 * it, and a withdrawn record can be published again or worked on as a draft.
 */
public enum WorkflowAction {
    /** Gives the record to somebody to look after. */
    ASSIGN(By.STAFF, null),

    /** Adds to what staff say to each other about the record. */
    COMMENT(By.STAFF, null),

    SEND_TO_REVIEW(By.STAFF, PublicationStatus.IN_REVIEW),

    SEND_BACK(By.EDITORS, PublicationStatus.DRAFT),

    /** Says when the record is to be published by itself; until then it is in review. */
    SCHEDULE(By.EDITORS, PublicationStatus.IN_REVIEW),

    UNSCHEDULE(By.EDITORS, null),

    PUBLISH(By.EDITORS, PublicationStatus.PUBLISHED),

    /** Keeps text and files from readers until a moment, or lets them be read at once. */
    EMBARGO(By.EDITORS, null),

    WITHDRAW(By.EDITORS, PublicationStatus.WITHDRAWN),

    /** Makes a withdrawn record a draft. */
    REOPEN(By.EDITORS, PublicationStatus.DRAFT);

    private final By by;
    private final @Nullable PublicationStatus to;

    /** A step that leads nowhere leaves the record where it stands. */
    WorkflowAction(By by, @Nullable PublicationStatus to) {
        this.by = by;
        this.to = to;
    }

    /** The step that leads from one status to another; none where there is no such way, or none is needed. */
    public static Optional<WorkflowAction> between(PublicationStatus from, PublicationStatus to) {
        return Arrays.stream(values())
                .filter(action -> action != SCHEDULE && action.to == to && action.isPossible(from))
                .findFirst();
    }

    /** Whether the step can be taken from this status, by whoever may. */
    public boolean isPossible(PublicationStatus status) {
        return from().contains(status);
    }

    private Set<PublicationStatus> from() {
        return switch (this) {
            case SEND_TO_REVIEW -> EnumSet.of(PublicationStatus.DRAFT);
            case ASSIGN, SCHEDULE -> EnumSet.of(PublicationStatus.DRAFT, PublicationStatus.IN_REVIEW);
            case SEND_BACK, UNSCHEDULE -> EnumSet.of(PublicationStatus.IN_REVIEW);
            case PUBLISH -> EnumSet.complementOf(EnumSet.of(PublicationStatus.PUBLISHED));
            case EMBARGO, WITHDRAW -> EnumSet.complementOf(EnumSet.of(PublicationStatus.WITHDRAWN));
            case REOPEN -> EnumSet.of(PublicationStatus.WITHDRAWN);
            case COMMENT -> EnumSet.allOf(PublicationStatus.class);
        };
    }

    /** Whether somebody with these roles, names from {@link Role}, may take the step from this status. */
    public boolean isAllowed(PublicationStatus status, Set<String> callersRoles) {
        return isPossible(status) && callersRoles.stream().anyMatch(by::includes);
    }

    /**
     * Makes sure of that.
     *
     * @throws StatusNotAllowedException if it is not so
     */
    void require(PublicationStatus status, Set<String> callersRoles) {
        if (!isAllowed(status, callersRoles)) {
            throw new StatusNotAllowedException(this, status);
        }
    }

    /** Where the record stands afterwards, if it stood there before. */
    PublicationStatus after(PublicationStatus status) {
        return to == null ? status : to;
    }

    private enum By {
        STAFF,
        EDITORS;

        boolean includes(String role) {
            return switch (role) {
                case Role.CURATOR -> this == STAFF;
                case Role.EDITOR, Role.ADMIN -> true;
                default -> false;
            };
        }
    }
}
