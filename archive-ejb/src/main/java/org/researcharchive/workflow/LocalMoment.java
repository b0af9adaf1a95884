package org.researcharchive.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.InvalidPublicationException;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;

/** A moment as people write it down: a day, a time of the clock, and the zone whose clock that is. */
public final class LocalMoment {

    private LocalMoment() {}

    /**
     * Reads a moment. When clocks are set back a time comes twice; the earlier is meant.
     *
     * @param field what a complaint is about
     * @param time such as {@code 2026-11-30T09:00}
     * @param zone such as {@code Asia/Seoul}
     * @throws InvalidPublicationException if this is no moment, also where clocks are set forward over it
     */
    public static Instant parse(String field, @Nullable String time, @Nullable String zone) {
        LocalDateTime local = time(field, Text.line(time));
        ZoneId place = zone(field, Text.line(zone));
        List<ZoneOffset> offsets = place.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw wrong(
                    field,
                    time,
                    "there is no " + local.toLocalTime() + " on " + local.toLocalDate() + " in " + place
                            + ", since clocks are set forward then; write a time one hour later");
        }
        return local.toInstant(offsets.getFirst());
    }

    private static LocalDateTime time(String field, @Nullable String time) {
        if (time == null) {
            throw wrong(field, null, "a day and a time are needed, such as 2026-11-30T09:00");
        }
        try {
            return LocalDateTime.parse(time.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            throw wrong(field, time, "'" + time + "' is not a day and a time; write them such as 2026-11-30T09:00");
        }
    }

    private static ZoneId zone(String field, @Nullable String zone) {
        if (zone == null) {
            throw wrong(field, null, "a time zone is needed, such as Asia/Seoul or UTC");
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw wrong(field, zone, "'" + zone + "' is not a time zone; write one such as Asia/Seoul or UTC");
        }
    }

    private static InvalidPublicationException wrong(String field, @Nullable String value, String message) {
        return new InvalidPublicationException(List.of(new Violation(field, value, message)));
    }
}
