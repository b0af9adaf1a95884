package org.researcharchive.web.desk.importing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.importing.ImportPreviews;
import org.researcharchive.importing.NotReadyException;
import org.researcharchive.importing.csv.CsvColumns;
import org.researcharchive.importing.csv.CsvField;
import org.researcharchive.importing.preview.DuplicateCounts;
import org.researcharchive.importing.preview.ImportPreview;
import org.researcharchive.importing.preview.PreviewPages;
import org.researcharchive.importing.preview.RowDecision;
import org.researcharchive.importing.preview.RowOutcome;
import org.researcharchive.importing.preview.TableSample;
import org.researcharchive.importing.preview.UnknownPreviewException;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.desk.job.JobFigures;
import org.researcharchive.web.site.Paging;

/** An upload before it is imported: what its columns are, how far the look at it is, what would become of each row. */
@Named
@ViewScoped
public class PreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportPreviews previews;

    @Inject
    private PreviewPages pages;

    @Inject
    private JobBoard board;

    private long id;
    private PreviewList list = new PreviewList(0, null, false, 1);
    private @Nullable ImportPreview preview;
    private @Nullable JobFigures figures;
    private Map<RowOutcome, Long> counts = Map.of();
    private DuplicateCounts duplicates = new DuplicateCounts(0, 0);
    private List<PreviewRowView> rows = List.of();
    private List<ColumnChoice> columns = List.of();

    static String address(long id) {
        return "/desk/imports/" + id;
    }

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Object number = external.getRequestMap().get(DeskPages.NUMBER);
        id = number instanceof Long given ? given : 0;
        list = PreviewList.of(id, external.getRequestParameterMap());
        try {
            refresh();
            if (isColumnsAsked()) {
                choices();
            }
        } catch (UnknownPreviewException e) {
            DeskPages.notFound();
        } catch (NotReadyException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        }
    }

    private void refresh() {
        ImportPreview found = previews.get(id);
        preview = found;
        figures = found.jobId() == null ? null : JobFigures.of(board.get(found.jobId()), 0);
        counts = pages.counts(id);
        duplicates = pages.duplicates(id);
        rows = isDone()
                ? pages.rows(id, list.selection(), list.first(), PreviewList.SIZE).stream()
                        .map(PreviewRowView::new)
                        .toList()
                : List.of();
    }

    private void choices() {
        TableSample sample = previews.sample(id);
        List<ColumnChoice> choices = new ArrayList<>();
        for (int i = 0; i < sample.header().size(); i++) {
            int column = i;
            choices.add(new ColumnChoice(
                    sample.header().get(i),
                    sample.rows().stream()
                            .filter(row ->
                                    column < row.size() && !row.get(column).isBlank())
                            .map(row -> row.get(column).strip())
                            .toList(),
                    sample.columns().fields().get(i).code()));
        }
        columns = choices;
    }

    /** A turn of the clock. */
    public void poll() {
        refresh();
        if (figures != null) {
            PrimeFaces.current().ajax().addCallbackParam("spoken", figures.spoken());
        }
    }

    /** Looks at the table by what its columns were said to be. */
    public void look() {
        CsvColumns chosen = new CsvColumns(columns.stream()
                .map(column -> CsvField.of(Objects.requireNonNullElse(column.getField(), "")))
                .toList());
        attempt(() -> {
            previews.look(id, chosen);
            return address(id);
        });
    }

    /** Imports what was looked at. */
    public void go() {
        attempt(() -> "/desk/jobs/" + previews.go(id).id());
    }

    public void discard() {
        attempt(() -> {
            previews.discard(id);
            Notices.done("preview.discarded");
            Notices.keep();
            return "/desk/import";
        });
    }

    private interface Step {
        String take();
    }

    /** Takes a step and leads to the address that comes of it. */
    private void attempt(Step step) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + step.take());
            return;
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("import.alreadyRunning", e.runningId()));
        } catch (NotReadyException | UnknownPreviewException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refresh();
    }

    public @Nullable ImportPreview getPreview() {
        return preview;
    }

    public @Nullable JobFigures getFigures() {
        return figures;
    }

    /** Whether a table waits for somebody to say what its columns are. */
    public boolean isColumnsAsked() {
        return preview != null && preview.upload().kind() == UploadKind.CSV && !isRunning() && !isImported();
    }

    public boolean isRunning() {
        return figures != null && !figures.isOver();
    }

    public boolean isDone() {
        return figures != null && figures.job().status() == JobStatus.COMPLETED;
    }

    /** Whether an import of it runs or went through. */
    public boolean isImported() {
        if (preview == null || preview.importJobId() == null) {
            return false;
        }
        JobView job = board.get(preview.importJobId());
        return !job.status().isOver() || job.status() == JobStatus.COMPLETED;
    }

    /** Whether there is anything that an import would write. */
    public boolean isWorthwhile() {
        return counts.getOrDefault(RowOutcome.CREATED, 0L) > duplicates.excluded()
                || counts.containsKey(RowOutcome.UPDATED);
    }

    /** Rows that would possibly bring a record a second time; nothing where there are none. */
    public PreviewList.@Nullable OutcomeLink getPossibleDuplicates() {
        return duplicates.all() == 0 ? null : list.possibleDuplicates(duplicates.all());
    }

    public DuplicateCounts getDuplicates() {
        return duplicates;
    }

    /** Keeps a row out of the import. */
    public void exclude(long row) {
        decide(row, RowDecision.EXCLUDED);
    }

    /** Says that a row is another publication than those that it is like. */
    public void notTheSame(long row) {
        decide(row, RowDecision.NOT_SAME);
    }

    public void undecide(long row) {
        decide(row, null);
    }

    private void decide(long row, @Nullable RowDecision decision) {
        attempt(() -> {
            previews.decide(id, row, decision);
            return list.here() + "#row-" + row;
        });
    }

    public void excludeUndecided() {
        attempt(() -> {
            previews.excludeUndecided(id);
            return list.here();
        });
    }

    /** The outcomes with their numbers, each a link to its rows. */
    public List<PreviewList.OutcomeLink> getOutcomes() {
        return list.outcomes(counts);
    }

    public Paging getPaging() {
        return list.paging(counts, duplicates.all());
    }

    public List<PreviewRowView> getRows() {
        return rows;
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    /** What a column can be, by the codes of the fields. */
    public List<CsvField> getFields() {
        return List.of(CsvField.values());
    }

    public String label(CsvField field) {
        return DeskWords.say("preview.field." + (field == CsvField.LEFT_OUT ? "none" : field.code()));
    }
}
