package org.researcharchive.web.desk.bulkedit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.bulkedit.BulkEdit;
import org.researcharchive.bulkedit.BulkEditDesk;
import org.researcharchive.bulkedit.RefusedRecord;
import org.researcharchive.bulkedit.UnknownBulkEditException;
import org.researcharchive.bulkedit.table.RowProblem;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.publication.EditOutcome;
import org.researcharchive.web.desk.Desk;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.desk.history.FieldDifference;
import org.researcharchive.web.desk.history.VersionDifference;

/**
 * What a bulk edit would come to: how many records it would change, the first of them before and after, and which it
 * would leave alone. Records are looked at while somebody watches, a little at each turn of the clock.
 */
@Named
@ViewScoped
public class BulkPreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final int DIFFERENCES = 5;
    private static final int REFUSED = 50;

    @Inject
    private Desk desk;

    @Inject
    private BulkEditDesk edits;

    private long id;
    private @Nullable BulkEdit edit;
    private List<Difference> differences = List.of();
    private List<RefusedRecord> refused = List.of();
    private transient List<RowProblem> problems = List.of();

    /** One record before and after. */
    public record Difference(long id, String title, List<FieldDifference> fields) implements Serializable {}

    @PostConstruct
    void open() {
        if (!desk.isEditor()) {
            DeskPages.forbidden();
            return;
        }
        id = FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getRequestMap()
                                .get(DeskPages.NUMBER)
                        instanceof Long given
                ? given
                : 0;
        try {
            look();
        } catch (UnknownBulkEditException e) {
            DeskPages.notFound();
        }
    }

    private void look() {
        edit = edits.look(id, PATIENCE);
        if (differences.size() < DIFFERENCES && edit.changeSet() == null) {
            differences = edits.differences(id, DIFFERENCES).stream()
                    .map(record -> new Difference(
                            record.id(),
                            String.valueOf(record.before().title()),
                            VersionDifference.between(record.before(), record.after(), false)))
                    .toList();
        }
        refused = edits.refused(id, REFUSED);
        problems = edit.kind() == ChangeSetKind.CSV ? edits.problems(id, REFUSED) : List.of();
    }

    /** A turn of the clock. */
    public void poll() {
        look();
        PrimeFaces.current().ajax().addCallbackParam("spoken", getSpoken());
    }

    /** Starts the job and leads to the change set that it writes. */
    public void start() {
        try {
            long set = edits.start(id);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/desk/change-sets/" + set);
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("bulk.busy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable BulkEdit getEdit() {
        return edit;
    }

    public long getChanged() {
        return count(EditOutcome.Kind.CHANGED);
    }

    public long getUnchanged() {
        return count(EditOutcome.Kind.UNCHANGED);
    }

    public long getRefusedCount() {
        return count(EditOutcome.Kind.REFUSED);
    }

    public long getEdited() {
        return count(EditOutcome.Kind.EDITED_SINCE);
    }

    private long count(EditOutcome.Kind kind) {
        return Objects.requireNonNull(edit).count(kind);
    }

    /** How many have been looked at, from 0 to 100. */
    public int getPercent() {
        BulkEdit shown = Objects.requireNonNull(edit);
        return shown.total() == 0 ? 100 : (int) (shown.seen() * 100 / shown.total());
    }

    /** What a screen reader is told: steps of ten, so that it does not talk all the time. */
    public String getSpoken() {
        return DeskWords.say("bulk.spoken", getPercent() / 10 * 10);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public List<RefusedRecord> getRefused() {
        return refused;
    }

    /** Rows of a table that could not be taken. */
    public List<RowProblem> getProblems() {
        return Objects.requireNonNullElse(problems, List.of());
    }

    /** Whether it came as a table, whose lines are worth naming. */
    public boolean isTable() {
        return Objects.requireNonNull(edit).kind() == ChangeSetKind.CSV;
    }

    public String reason(RefusedRecord record) {
        return DeskWords.say(
                record.kind() == EditOutcome.Kind.REFUSED ? "changes.reason.refused" : "changes.reason.edited",
                Objects.requireNonNullElse(record.problem(), ""));
    }
}
