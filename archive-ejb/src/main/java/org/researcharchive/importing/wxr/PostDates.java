package org.researcharchive.importing.wxr;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/** When a post came out. WordPress writes zeros for what never did. */
final class PostDates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private PostDates() {}

    /**
     * The day that the site printed: by its own clock, else by that of Greenwich, else by the feed's date. A post that
     * was never published has none: what WordPress keeps then is when it was begun.
     */
    static @Nullable PartialDate published(WxrItem item, boolean wasPublished) {
        if (!wasPublished) {
            return null;
        }
        return time(item.date)
                .or(() -> time(item.dateGmt))
                .or(() -> feedTime(item.pubDate))
                .map(time -> PartialDate.of(time.toLocalDate()))
                .orElse(null);
    }

    /** A moment as ISO 8601 in universal time; null where it is zero or no moment. */
    static @Nullable String moment(String gmt) {
        return time(gmt).map(time -> time + "Z").orElse(null);
    }

    private static Optional<LocalDateTime> time(String written) {
        if (written.isEmpty() || written.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(written, WRITTEN)).filter(PostDates::isPlausible);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> feedTime(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDateTime())
                    .filter(PostDates::isPlausible);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The year zero is another way to write that there is no date. */
    private static boolean isPlausible(LocalDateTime time) {
        return time.getYear() > 0 && time.getYear() < 10_000;
    }
}
