package org.researcharchive.job;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Numbered;

/**
 * A run as pages and the API show it.
 *
 * @param total how much there is to do; null until it is known
 * @param done how much of it is over, failures included
 * @param failed how much of it failed
 * @param ratePerSecond of the present stretch of work
 * @param etaSeconds until it is over; null where nobody can tell
 * @param counts further figures by name, such as {@code created}
 */
public record JobView(
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
        Map<String, Long> counts,
        Map<String, String> parameters)
        implements Numbered {

    /** How much is over, from 0 to 100. */
    public int percent() {
        if (status == JobStatus.COMPLETED) {
            return 100;
        }
        return total == null || total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
