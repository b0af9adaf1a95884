package org.researcharchive.web.desk.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.StalePublicationException;
import org.researcharchive.publication.StatusNotAllowedException;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.FieldErrors;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.desk.publication.PublicationFormPage;
import org.researcharchive.web.site.Moments;
import org.researcharchive.workflow.Colleague;
import org.researcharchive.workflow.LocalMoment;
import org.researcharchive.workflow.ReviewComment;
import org.researcharchive.workflow.WorkflowDesk;
import org.researcharchive.workflow.WorkflowState;

/**
 * Brings the stored record of a form on its way. What stands typed in the form beside is neither saved nor lost by it.
 */
@Named
@RequestScoped
public class WorkflowPanel {

    @Inject
    private WorkflowDesk desk;

    @Inject
    private PublicationFormPage form;

    @Inject
    private FieldErrors errors;

    @Inject
    private Moments moments;

    private @Nullable WorkflowState state;
    private @Nullable String assignee;
    private boolean assigneeGiven;
    private @Nullable String comment;
    private @Nullable String publishAt;
    private @Nullable String publishZone;
    private @Nullable String embargoUntil;
    private @Nullable String embargoZone;
    private @Nullable String withdrawalReason;

    public void assign() {
        take("workflow.assigned", () -> {
            desk.assign(id(), assignee);
            return null;
        });
    }

    public void addComment() {
        take("workflow.commented", () -> {
            desk.comment(id(), comment);
            return null;
        });
    }

    public void sendBack() {
        take("workflow.sentBack", () -> desk.sendBack(id(), version(), comment));
    }

    public void schedule() {
        take(
                "workflow.scheduled",
                () -> desk.schedule(id(), version(), LocalMoment.parse("publishAt", publishAt, publishZone)));
    }

    public void unschedule() {
        take("workflow.unscheduled", () -> desk.unschedule(id(), version()));
    }

    public void embargo() {
        take(
                "workflow.embargoed",
                () -> desk.embargo(id(), version(), LocalMoment.parse("embargoUntil", embargoUntil, embargoZone)));
    }

    public void endEmbargo() {
        take("workflow.embargoEnded", () -> desk.embargo(id(), version(), null));
    }

    public void withdraw() {
        take("workflow.withdrawn", () -> desk.withdraw(id(), version(), withdrawalReason));
    }

    public void publishAgain() {
        take("workflow.publishedAgain", () -> desk.publish(id(), version()));
    }

    public void reopen() {
        take("workflow.reopened", () -> desk.reopen(id(), version()));
    }

    private void take(String done, Supplier<@Nullable PublicationDetails> step) {
        try {
            PublicationDetails moved = step.get();
            if (moved != null) {
                form.tookStep(moved);
            }
            forgetInputs();
            Notices.done(done);
        } catch (InvalidPublicationException e) {
            errors.show(e.violations());
        } catch (StatusNotAllowedException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (StalePublicationException e) {
            Notices.refused(DeskWords.say("workflow.stale", e.changedBy()));
        }
    }

    private void forgetInputs() {
        state = null;
        assigneeGiven = false;
        comment = null;
        publishAt = null;
        embargoUntil = null;
        withdrawalReason = null;
    }

    private long id() {
        return stored().id();
    }

    private long version() {
        return stored().version();
    }

    private PublicationDetails stored() {
        return Objects.requireNonNull(form.getStored(), "a record that is not stored yet has no way to go");
    }

    public WorkflowState getState() {
        if (state == null) {
            state = desk.state(id());
        }
        return state;
    }

    public List<Colleague> getColleagues() {
        return desk.colleagues();
    }

    /** What was said, in the reader's words where the archive itself said it. */
    public String words(ReviewComment said) {
        if (said.kind() != ReviewComment.Kind.NOT_PUBLISHED) {
            return said.text();
        }
        String missing = Arrays.stream(said.text().split(","))
                .map(field -> DeskWords.say("missing." + field))
                .collect(Collectors.joining(", "));
        return DeskWords.say("workflow.said.notPublished", missing);
    }

    public int getLongestText() {
        return WorkflowDesk.LONGEST_TEXT;
    }

    public @Nullable String getAssignee() {
        Colleague present = getState().assignee();
        return assigneeGiven || present == null ? assignee : present.name();
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
        assigneeGiven = true;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(@Nullable String publishAt) {
        this.publishAt = publishAt;
    }

    public String getPublishZone() {
        return Objects.requireNonNullElse(publishZone, moments.getZone().getId());
    }

    public void setPublishZone(@Nullable String publishZone) {
        this.publishZone = publishZone;
    }

    public @Nullable String getEmbargoUntil() {
        return embargoUntil;
    }

    public void setEmbargoUntil(@Nullable String embargoUntil) {
        this.embargoUntil = embargoUntil;
    }

    public String getEmbargoZone() {
        return Objects.requireNonNullElse(embargoZone, moments.getZone().getId());
    }

    public void setEmbargoZone(@Nullable String embargoZone) {
        this.embargoZone = embargoZone;
    }

    public @Nullable String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(@Nullable String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
