package org.researcharchive.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;

/**
 * A job as the API answers it.
 *
 * @param counts what became of the records of an import or a dry run of one, or what a drift check found
 * @param report where the records that an import refused are listed
 */
record JobJson(
        long id,
        JobKind kind,
        JobStatus status,
        @Nullable Long total,
        long done,
        long failed,
        double ratePerSecond,
        @Nullable Long etaSeconds,
        Instant startedAt,
        @Nullable Instant endedAt,
        String startedBy,
        @Nullable String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Long> counts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String report) {

    private static final List<String> OUTCOMES = List.of("created", "updated", "unchanged", "refused");
    private static final List<String> DRIFTS = List.of("missing", "stale", "orphan", "repaired");

    static JobJson of(JobView job) {
        boolean isImport = job.kind() == JobKind.IMPORT || job.kind() == JobKind.PREVIEW;
        return new JobJson(
                job.id(),
                job.kind(),
                job.status(),
                job.total(),
                job.done(),
                job.failed(),
                Math.round(job.ratePerSecond() * 10) / 10.0,
                job.etaSeconds(),
                job.startedAt(),
                job.endedAt(),
                job.startedBy(),
                job.message(),
                isImport ? counts(job, OUTCOMES) : job.kind() == JobKind.DRIFT_CHECK ? counts(job, DRIFTS) : null,
                isImport ? ApiApplication.PATH + "/jobs/" + job.id() + "/report" : null);
    }

    /** All outcomes, those that did not happen too: a client need not know which may be absent. */
    private static Map<String, Long> counts(JobView job, List<String> outcomes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        outcomes.forEach(outcome -> counts.put(outcome, 0L));
        counts.putAll(job.counts());
        return counts;
    }
}
