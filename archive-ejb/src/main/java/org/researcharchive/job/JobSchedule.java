package org.researcharchive.job;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job that starts by itself, again and again.
 *
 * @param parameters what each run is started with
 * @param cron when, as {@code minutes hours days-of-month months days-of-week}
 * @param zone the zone that its hours are meant in, such as {@code Asia/Seoul}
 * @param nextAt the next time
 * @param lastJob the run that it started last; absent before the first
 */
public record JobSchedule(
        long id,
        JobKind kind,
        Map<String, String> parameters,
        String cron,
        String zone,
        Instant nextAt,
        String madeBy,
        @Nullable Long lastJob) {}
