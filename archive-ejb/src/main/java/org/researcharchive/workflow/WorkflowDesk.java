package org.researcharchive.workflow;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Actor;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationSteps;
import org.researcharchive.publication.Violation;
import org.researcharchive.publication.WorkflowAction;
import org.researcharchive.record.Text;
import org.researcharchive.settings.ArchiveZone;
import org.researcharchive.subscription.MailSettings;

/**
 * Where staff bring records on their way. Each call is one transaction; what moves a record or decides when readers see
 * it is one revision too, and names the version that it was decided on. Whom it concerns is told by mail afterwards.
 *
 * <p>Steps throw {@code StatusNotAllowedException} where they are not the caller's to take or lead nowhere from where
 * the record stands, {@code StalePublicationException} where the record has moved on, and
 * {@link InvalidPublicationException} for what cannot be.
 */
@Stateless
@RolesAllowed({Role.CURATOR, Role.EDITOR, Role.ADMIN})
public class WorkflowDesk {

    /** Characters of a comment, and of the reason for a withdrawal. */
    public static final int LONGEST_TEXT = 5_000;

    @Resource
    private SessionContext session;

    @Inject
    private PublicationSteps steps;

    @Inject
    private Workflows workflows;

    @Inject
    private StaffNotices notices;

    @Inject
    private MailSettings mail;

    @Inject
    private ArchiveZone zone;

    /** What was decided about the record, and what was said. */
    public WorkflowState state(long id) {
        Workflows.Decisions decisions = workflows.of(id);
        return new WorkflowState(
                workflows.colleagues().stream()
                        .filter(colleague -> colleague.name().equals(decisions.assignee()))
                        .findFirst()
                        .orElse(null),
                decisions.publishAt(),
                decisions.scheduledBy(),
                steps.embargoUntil(id),
                decisions.withdrawnAt(),
                decisions.withdrawalReason(),
                decisions.mergedInto(),
                workflows.comments(id),
                mail.isComplete());
    }

    /** To whom a record can be given. */
    public List<Colleague> colleagues() {
        return workflows.colleagues();
    }

    /**
     * Gives the record to somebody to look after.
     *
     * @param assignee the name of an active account; null for nobody
     */
    @Recorded(StaffActivity.PUBLICATION_ASSIGNED)
    public void assign(@Recorded.On long id, @Recorded.Told @Nullable String assignee) {
        steps.require(WorkflowAction.ASSIGN, id, roles());
        String name = Text.line(assignee);
        if (name != null
                && workflows.colleagues().stream()
                        .noneMatch(colleague -> colleague.name().equals(name))) {
            throw wrong(
                    "assignee", name, "there is nobody called '" + name + "' who can sign in; choose from the list");
        }
        boolean changes = !Objects.equals(name, workflows.of(id).assignee());
        workflows.assign(id, name);
        if (name != null && changes) {
            notices.assigned(id, name, caller());
        }
    }

    /** Says something about the record to whoever works on it. */
    @Recorded(StaffActivity.PUBLICATION_COMMENTED)
    public void comment(@Recorded.On long id, @Nullable String text) {
        String said = required("comment", text, "a comment needs words");
        PublicationDetails record = steps.present(id);
        workflows.comment(id, caller(), ReviewComment.Kind.COMMENT, said);
        notices.commented(id, record.createdBy(), caller(), said);
    }

    @Recorded(StaffActivity.PUBLICATION_SENT_TO_REVIEW)
    public PublicationDetails sendToReview(long id, long version) {
        return take(WorkflowAction.SEND_TO_REVIEW, id, version, null);
    }

    /**
     * Makes a record in review a draft again.
     *
     * @param comment what is to be done about it
     */
    @Recorded(StaffActivity.PUBLICATION_SENT_BACK)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails sendBack(long id, long version, @Nullable String comment) {
        String said = required("comment", comment, "say what is to be done before the record can be published");
        PublicationDetails record = take(WorkflowAction.SEND_BACK, id, version, said);
        workflows.comment(id, caller(), ReviewComment.Kind.SENT_BACK, said);
        return record;
    }

    /** Publishes the record now, also one that was withdrawn. */
    @Recorded(StaffActivity.PUBLICATION_PUBLISHED)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails publish(long id, long version) {
        return take(WorkflowAction.PUBLISH, id, version, null);
    }

    /** Has the record published by itself, as it stands then. Until then it is in review. */
    @Recorded(StaffActivity.PUBLICATION_SCHEDULED)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails schedule(long id, long version, @Recorded.Told Instant at) {
        requireFuture("publishAt", at, "publish it now instead, or choose a later time");
        PublicationDetails record = steps.take(
                WorkflowAction.SCHEDULE,
                id,
                version,
                roles(),
                new Actor(caller(), null, "To be published at " + inZone(at)),
                null);
        workflows.schedule(id, at, caller(), record.missing());
        return record;
    }

    /** Does not have the record published by itself any more; it stays in review. */
    @Recorded(StaffActivity.PUBLICATION_UNSCHEDULED)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails unschedule(long id, long version) {
        PublicationDetails record = steps.take(
                WorkflowAction.UNSCHEDULE,
                id,
                version,
                roles(),
                new Actor(caller(), null, "Not to be published by itself any more"),
                null);
        workflows.unschedule(id);
        return record;
    }

    /**
     * Keeps text and files of the record from readers, before and after it is published.
     *
     * @param until null for no longer
     */
    @Recorded(StaffActivity.PUBLICATION_EMBARGOED)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails embargo(long id, long version, @Recorded.Told @Nullable Instant until) {
        if (until != null) {
            requireFuture("embargoUntil", until, "choose a later time");
        }
        String note = until == null ? "Embargo lifted" : "Embargo until " + inZone(until);
        return steps.embargo(id, version, until, roles(), new Actor(caller(), null, note));
    }

    /**
     * Takes the record from the public. Its address then tells readers the reason.
     *
     * @param reason for readers
     */
    @Recorded(StaffActivity.PUBLICATION_WITHDRAWN)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails withdraw(long id, long version, @Recorded.Told @Nullable String reason) {
        String said = required("withdrawalReason", reason, "say why it is withdrawn; readers are told at its address");
        PublicationDetails record = take(WorkflowAction.WITHDRAW, id, version, said);
        workflows.withdrawn(id, said);
        return record;
    }

    /** Makes a withdrawn record a draft. */
    @Recorded(StaffActivity.PUBLICATION_REOPENED)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public PublicationDetails reopen(long id, long version) {
        return take(WorkflowAction.REOPEN, id, version, null);
    }

    private PublicationDetails take(WorkflowAction action, long id, long version, @Nullable String words) {
        return steps.take(action, id, version, roles(), new Actor(caller(), null, words), words);
    }

    private String inZone(Instant at) {
        return at.atZone(zone.get()).toLocalDateTime() + " " + zone.get();
    }

    private static String required(String field, @Nullable String text, String otherwise) {
        String said = Text.block(text);
        if (said == null) {
            throw wrong(field, text, otherwise);
        }
        if (said.length() > LONGEST_TEXT) {
            throw wrong(
                    field,
                    said,
                    "it has " + said.length() + " characters; at most " + LONGEST_TEXT + " are kept, so shorten it");
        }
        return said;
    }

    private static void requireFuture(String field, Instant at, String remedy) {
        if (!at.isAfter(Instant.now())) {
            throw wrong(field, at.toString(), "this moment has passed already; " + remedy);
        }
    }

    private static InvalidPublicationException wrong(String field, @Nullable String value, String message) {
        return new InvalidPublicationException(List.of(new Violation(field, value, message)));
    }

    private Set<String> roles() {
        return Role.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
