package org.researcharchive.job;

import jakarta.enterprise.concurrent.CronTrigger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times that come again and again, as the five fields of cron tell them; read and reckoned by Jakarta Concurrency. */
final class CronTime {

    private static final int FIELDS = 5;

    private final CronTrigger trigger;
    private final ZoneId zone;

    private CronTime(CronTrigger trigger, ZoneId zone) {
        this.trigger = trigger;
        this.zone = zone;
    }

    /**
     * Reads a time.
     *
     * @param cron {@code minutes hours days-of-month months days-of-week}
     * @param zone that the hours are meant in
     * @throws InvalidScheduleException if one of the two cannot be read, or the time never comes
     */
    static CronTime of(String cron, String zone) {
        ZoneId where;
        try {
            where = ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw new InvalidScheduleException(
                    "zone", zone, "'" + zone + "' is no time zone; write one such as Asia/Seoul or UTC");
        }
        String line = cron.strip().replaceAll("\\s+", " ");
        if (line.split(" ").length != FIELDS) {
            throw unreadable(cron);
        }
        try {
            CronTime time = new CronTime(new CronTrigger(line, where), where);
            time.after(Instant.EPOCH);
            return time;
        } catch (RuntimeException e) {
            throw unreadable(cron);
        }
    }

    /** The first time after a moment. */
    Instant after(Instant moment) {
        // before its first execution a trigger also takes the very moment that it is asked for
        Instant later = moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        @Nullable ZonedDateTime next = trigger.getNextRunTime(null, ZonedDateTime.ofInstant(later, zone));
        if (next == null) {
            throw new IllegalStateException("A time that never comes: " + trigger);
        }
        return next.toInstant();
    }

    private static InvalidScheduleException unreadable(String cron) {
        return new InvalidScheduleException(
                "cron",
                cron,
                "'" + cron
                        + "' is no time that can be kept; write minutes, hours, days of the month, months and days of the"
                        + " week with spaces between them, such as '30 3 * * *' for 3:30 every day or '0 4 * * SUN'");
    }
}
