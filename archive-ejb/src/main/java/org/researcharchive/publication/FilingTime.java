package org.researcharchive.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.Text;

/**
 * When a stamp says that a publication was received: local time as printed, with an offset only where one is given.
 *
 * @param local the time on the stamp
 * @param offset such as {@code +09:00}; null where the stamp gives none
 */
record FilingTime(LocalDateTime local, @Nullable String offset) {

    /**
     * Reads an ISO 8601 date-time or date; null where there is none.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static @Nullable FilingTime parse(@Nullable String text) {
        String given = Text.line(text);
        if (given == null) {
            return null;
        }
        try {
            if (given.length() == 10) {
                return new FilingTime(LocalDate.parse(given).atStartOfDay(), null);
            }
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(given, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime zoned
                    ? new FilingTime(zoned.toLocalDateTime(), zoned.getOffset().getId())
                    : new FilingTime(LocalDateTime.parse(given), null);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date and time; write it as 2021-04-05T09:48:56", e);
        }
    }

    static @Nullable String format(@Nullable LocalDateTime local, @Nullable String offset) {
        if (local == null) {
            return null;
        }
        return offset == null
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(ZoneOffset.of(offset)));
    }
}
