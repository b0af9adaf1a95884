package org.researcharchive.importing.preview;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.Lookalike;
import org.researcharchive.duplicate.Lookalikes;
import org.researcharchive.duplicate.Probe;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.job.JobProgress;
import org.researcharchive.publication.BulkOutcome;
import org.researcharchive.publication.ImportForecast;
import org.researcharchive.publication.ImportForecast.Forecast;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/** Writes down what an import would make of one piece of an upload, together with how far the look at it has come. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PreviewChunk {

    @Inject
    private ImportForecast forecasts;

    @Inject
    private Lookalikes lookalikes;

    @Inject
    private PreviewRows rows;

    @Inject
    private JobProgress progress;

    /** How the job counts records that would be created and may be there already. */
    public static final String POSSIBLE_DUPLICATES = "possible-duplicates";

    /** Records that are named beside a row. */
    private static final int MOST_LOOKALIKES = 10;

    /**
     * One row as it was read.
     *
     * @param checkpoint where reading goes on after it
     */
    public record Looked(String file, RecordLine row, String checkpoint) {}

    public void write(long jobId, long previewId, List<Looked> looked) {
        List<PublicationDraft> drafts = looked.stream()
                .map(one -> one.row().draft())
                .filter(Objects::nonNull)
                .toList();
        Piece piece = new Piece(previewId, drafts);
        int draft = 0;
        for (Looked one : looked) {
            if (one.row().draft() == null) {
                piece.add(one, null, List.of());
            } else {
                piece.add(one, piece.forecasts.get(draft), piece.same.get(draft));
                draft++;
            }
        }
        rows.add(previewId, piece.rows, piece.digests);
        progress.advance(
                jobId,
                looked.size(),
                piece.counts.getOrDefault(RowOutcome.REFUSED.code(), 0L),
                looked.getLast().checkpoint(),
                piece.counts);
    }

    /** The rows of one call, and what earlier rows of the same upload would have made of the records by then. */
    private final class Piece {

        private final List<Forecast> forecasts;
        private final List<List<PossibleDuplicate>> same;
        private final Map<String, PreviewRows.Earlier> earlier = new HashMap<>();
        private final List<PreviewRow> rows = new ArrayList<>();
        private final List<@Nullable String> digests = new ArrayList<>();
        private final Map<String, Long> counts = new HashMap<>();

        Piece(long previewId, List<PublicationDraft> drafts) {
            forecasts = PreviewChunk.this.forecasts.of(drafts);
            same = possibleDuplicates(drafts);
            Map<String, Set<String>> idsBySource = new HashMap<>();
            for (PublicationDraft draft : drafts) {
                if (draft.source() != null && draft.sourceId() != null) {
                    idsBySource
                            .computeIfAbsent(draft.source(), first -> new HashSet<>())
                            .add(draft.sourceId());
                }
            }
            idsBySource.forEach((source, ids) -> PreviewChunk.this
                    .rows
                    .earlier(previewId, source, ids)
                    .forEach((id, row) -> earlier.put(key(source, id), row)));
        }

        /** Of drafts that would be new records, those that they may be the same as. */
        private List<List<PossibleDuplicate>> possibleDuplicates(List<PublicationDraft> drafts) {
            List<List<PossibleDuplicate>> all = new ArrayList<>(Collections.nCopies(drafts.size(), List.of()));
            List<Integer> fresh = IntStream.range(0, drafts.size())
                    .filter(i -> forecasts.get(i).outcome().kind() == BulkOutcome.Kind.CREATED)
                    .boxed()
                    .toList();
            List<List<Lookalike>> found = lookalikes.of(
                    fresh.stream().map(i -> Probe.of(0, drafts.get(i))).toList());
            for (int i = 0; i < fresh.size(); i++) {
                all.set(
                        fresh.get(i),
                        found.get(i).stream()
                                .limit(MOST_LOOKALIKES)
                                .map(PossibleDuplicate::of)
                                .toList());
            }
            return all;
        }

        void add(Looked looked, @Nullable Forecast forecast, List<PossibleDuplicate> found) {
            RecordLine line = looked.row();
            PublicationDraft draft = line.draft();
            List<Violation> problems = new ArrayList<>(line.problems());
            RowOutcome outcome;
            long id = 0;
            List<String> changes = List.of();
            if (draft == null || forecast == null) {
                outcome = line.leftOut() ? RowOutcome.LEFT_OUT : RowOutcome.REFUSED;
            } else {
                BulkOutcome.Kind kind = forecast.outcome().kind();
                PreviewRows.Earlier same = earlier.get(key(draft.source(), draft.sourceId()));
                if (same != null && kind != BulkOutcome.Kind.REFUSED) {
                    boolean again = same.digest().equals(forecast.digest());
                    kind = again ? BulkOutcome.Kind.UNCHANGED : BulkOutcome.Kind.UPDATED;
                    problems.addFirst(new Violation(
                            "sourceId",
                            draft.sourceId(),
                            "line " + same.line() + " is the same record"
                                    + (again ? "" : ", which this row would change again")));
                } else {
                    changes = forecast.changes();
                }
                outcome = RowOutcome.of(kind);
                id = forecast.outcome().id();
                problems.addAll(forecast.outcome().problems());
                if (outcome != RowOutcome.REFUSED) {
                    earlier.put(
                            key(draft.source(), draft.sourceId()),
                            new PreviewRows.Earlier(line.line(), forecast.digest()));
                }
            }
            List<PossibleDuplicate> shown = outcome == RowOutcome.CREATED ? found : List.of();
            rows.add(new PreviewRow(
                    0,
                    looked.file(),
                    line.line(),
                    draft == null ? line.label() : draft.title(),
                    draft == null ? null : draft.source(),
                    draft == null ? null : draft.sourceId(),
                    outcome,
                    id == 0 ? null : id,
                    changes,
                    problems,
                    shown,
                    null));
            if (!shown.isEmpty()) {
                counts.merge(POSSIBLE_DUPLICATES, 1L, Long::sum);
            }
            digests.add(forecast == null ? null : forecast.digest());
            counts.merge(outcome.code(), 1L, Long::sum);
        }

        private static String key(@Nullable String source, @Nullable String id) {
            return source + "\u001f" + id;
        }
    }
}
