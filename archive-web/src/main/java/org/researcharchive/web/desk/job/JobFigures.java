package org.researcharchive.web.desk.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.search.reindex.ReindexPreparation;
import org.researcharchive.web.desk.Ages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.Words;

/** A run as the desk shows it: one bar, a few figures, one sentence. */
public record JobFigures(JobView job, List<Figure> figures) {

    /** A number with what it counts under it. */
    public record Figure(String value, String label) {}

    /** The figures of a reindex: how far, how fast, how long, what failed, how fresh the search is meanwhile. */
    static JobFigures reindex(JobView job, double oldestPendingSeconds) {
        return new JobFigures(
                job,
                List.of(
                        done(job),
                        rate(job),
                        left(job),
                        new Figure(Words.count(job.failed()), DeskWords.say("job.failed")),
                        new Figure(
                                DeskWords.say("length.tenths", oldestPendingSeconds), DeskWords.say("job.freshness"))));
    }

    /** The figures of a run that changes records: how far, how fast, how long, and what became of the records. */
    static JobFigures changing(JobView job, List<String> counted) {
        Map<String, Long> counts = job.counts();
        return new JobFigures(
                job,
                Stream.concat(
                                Stream.of(done(job), rate(job), left(job)),
                                counted.stream()
                                        .map(name -> new Figure(
                                                Words.count(counts.getOrDefault(name, 0L)),
                                                DeskWords.say("job.count." + name))))
                        .toList());
    }

    /** The figures of a run of any kind. */
    public static JobFigures of(JobView job, double oldestPendingSeconds) {
        return switch (job.kind()) {
            case REINDEX, REINDEX_PART -> reindex(job, oldestPendingSeconds);
            case IMPORT -> changing(job, List.of("created", "updated", "unchanged", "left-out", "excluded", "refused"));
            case PREVIEW ->
                changing(job, List.of("created", "possible-duplicates", "updated", "unchanged", "left-out", "refused"));
            case BULK_EDIT -> changing(job, List.of("changed", "unchanged", "edited-since", "refused"));
            case DRIFT_CHECK -> changing(job, List.of("missing", "stale", "orphan", "repaired"));
            case UNDO -> changing(job, List.of("restored", "withdrawn", "edited-since"));
        };
    }

    private static Figure done(JobView job) {
        Long total = job.total();
        return new Figure(
                Words.count(job.done()),
                total == null ? DeskWords.say("job.done") : DeskWords.say("job.of", Words.count(total)));
    }

    private static Figure rate(JobView job) {
        return new Figure(Words.count(Math.round(job.ratePerSecond())), DeskWords.say("job.rate"));
    }

    private static Figure left(JobView job) {
        if (job.status().isOver()) {
            @Nullable Instant ended = job.endedAt();
            long seconds =
                    ended == null ? 0 : Duration.between(job.startedAt(), ended).toSeconds();
            return new Figure(Ages.length(seconds), DeskWords.say("job.took"));
        }
        Long eta = job.etaSeconds();
        return new Figure(eta == null ? "–" : Ages.length(eta), DeskWords.say("job.left"));
    }

    public String status() {
        return DeskWords.say("job.status." + job.status().code());
    }

    /** The colour of the status, see the pills of the style sheet. */
    public String pill() {
        return pill(job.status());
    }

    /** The colour of a status. */
    public static String pill(JobStatus status) {
        return switch (status) {
            case STARTING, RUNNING, COMPLETED -> "good";
            case CANCELLING, PAUSING, PAUSED -> "warn";
            case CANCELLED -> "idle";
            case FAILED -> "bad";
        };
    }

    public boolean isPaused() {
        return job.status() == JobStatus.PAUSED;
    }

    /** Whether it can be asked to pause. */
    public boolean isPausable() {
        return job.status() == JobStatus.STARTING || job.status() == JobStatus.RUNNING;
    }

    public boolean isOver() {
        return job.status().isOver();
    }

    public String title() {
        if (job.parameters().containsKey(ReindexPreparation.BACK)) {
            return DeskWords.say("job.kind.reindex.back");
        }
        return DeskWords.say("job.kind." + job.kind().code());
    }

    /** What a screen reader is told: steps of ten, so that it does not talk all the time. */
    public String spoken() {
        return isOver()
                ? DeskWords.say("job.spoken.over", title(), status())
                : DeskWords.say("job.spoken", title(), job.percent() / 10 * 10);
    }
}
