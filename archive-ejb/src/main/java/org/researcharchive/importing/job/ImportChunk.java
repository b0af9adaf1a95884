package org.researcharchive.importing.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.duplicate.DuplicatePairs;
import org.researcharchive.importing.preview.RowDecision;
import org.researcharchive.importing.preview.RowDecisions;
import org.researcharchive.job.JobProblem;
import org.researcharchive.job.JobProgress;
import org.researcharchive.publication.BulkOutcome;
import org.researcharchive.publication.BulkPublications;
import org.researcharchive.publication.Violation;

/**
 * Stores one piece of an import: its records, how far the job got and what was refused, all of it or nothing.
 *
 * <p>In a transaction of its own, not in the batch runtime's: a record that a constraint refuses spoils a transaction,
 * and the pieces around it must still be able to commit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportChunk {

    /** How the job counts rows that are no records and not meant to be. */
    static final String LEFT_OUT = "left-out";

    /** How the job counts rows that somebody decided to keep out. */
    static final String EXCLUDED = "excluded";

    @Inject
    private BulkPublications publications;

    @Inject
    private RowDecisions decisions;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private JobProgress progress;

    /**
     * Stores what can be stored and reports the rest.
     *
     * @param preview where somebody has looked at the rows before and decided about some; null for nowhere
     */
    public void save(long jobId, List<ImportItem> items, @Nullable Long preview, Actor actor) {
        Map<RowDecisions.Place, RowDecisions.Decided> decided = preview == null
                ? Map.of()
                : decisions.of(preview, items.stream().map(ImportChunk::place).toList());
        List<ImportItem> records = items.stream()
                .filter(item -> item.draft() != null && !isExcluded(decided.get(place(item))))
                .toList();
        List<BulkOutcome> outcomes = records.isEmpty()
                ? List.of()
                : publications.save(records.stream().map(ImportItem::draft).toList(), actor);
        Map<String, Long> counts = new HashMap<>();
        List<JobProblem> problems = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            BulkOutcome outcome = outcomes.get(i);
            count(counts, outcome.kind());
            problems.addAll(problems(records.get(i), outcome.problems()));
            RowDecisions.Decided about = decided.get(place(records.get(i)));
            if (about != null && outcome.id() != 0) {
                about.others().stream()
                        .filter(other -> other != outcome.id())
                        .forEach(other -> pairs.notTheSame(outcome.id(), other, actor.name()));
            }
        }
        for (ImportItem item : items) {
            problems.addAll(problems(item, item.problems()));
            if (isExcluded(decided.get(place(item)))) {
                counts.merge(EXCLUDED, 1L, Long::sum);
            } else if (item.draft() == null) {
                counts.merge(item.row().leftOut() ? LEFT_OUT : name(BulkOutcome.Kind.REFUSED), 1L, Long::sum);
            }
        }
        report(jobId, items, counts, problems);
    }

    private static RowDecisions.Place place(ImportItem item) {
        return new RowDecisions.Place(item.file(), item.row().line());
    }

    private static boolean isExcluded(RowDecisions.@Nullable Decided decided) {
        return decided != null && decided.decision() == RowDecision.EXCLUDED;
    }

    /** Reports a record that could not be stored at all. */
    public void refuse(long jobId, ImportItem item, Violation why) {
        Map<String, Long> counts = new HashMap<>();
        count(counts, BulkOutcome.Kind.REFUSED);
        List<JobProblem> problems = new ArrayList<>(problems(item, List.of(why)));
        problems.addAll(problems(item, item.problems()));
        report(jobId, List.of(item), counts, problems);
    }

    private void report(long jobId, List<ImportItem> items, Map<String, Long> counts, List<JobProblem> problems) {
        problems.forEach(problem -> progress.problem(jobId, problem));
        progress.advance(
                jobId,
                items.size(),
                counts.getOrDefault(name(BulkOutcome.Kind.REFUSED), 0L),
                items.getLast().position().toString(),
                counts);
    }

    private static List<JobProblem> problems(ImportItem item, Collection<Violation> violations) {
        return violations.stream()
                .map(violation -> new JobProblem(
                        item.file(), item.row().line(), violation.field(), violation.value(), violation.message()))
                .toList();
    }

    private static void count(Map<String, Long> counts, BulkOutcome.Kind kind) {
        counts.merge(name(kind), 1L, Long::sum);
    }

    private static String name(BulkOutcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
