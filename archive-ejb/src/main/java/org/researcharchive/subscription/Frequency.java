package org.researcharchive.subscription;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a subscriber hears of what is new. */
public enum Frequency {
    /** Within seconds; what is published together comes in one mail. */
    IMMEDIATE,

    /** Every morning. */
    DAILY,

    /** Every Monday morning. */
    WEEKLY;

    /** What is published within this time comes in one mail, also to those who want to know at once. */
    static final Duration TOGETHER = Duration.ofSeconds(15);

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** As forms and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frequency> ofCode(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code().equals(code))
                .findFirst();
    }

    /**
     * When to look again after a look. Always later than the look, whatever summer time does to the clock.
     *
     * @param zone whose mornings and Mondays count
     */
    public Instant nextAfter(Instant look, ZoneId zone) {
        ZonedDateTime local = look.atZone(zone);
        return switch (this) {
            case IMMEDIATE -> look.plus(TOGETHER);
            case DAILY -> firstAfter(look, local, local.plusDays(1));
            case WEEKLY ->
                firstAfter(
                        look,
                        local.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                        local.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        };
    }

    private static Instant firstAfter(Instant look, ZonedDateTime day, ZonedDateTime nextDay) {
        Instant morning = day.with(MORNING).toInstant();
        return morning.isAfter(look) ? morning : nextDay.with(MORNING).toInstant();
    }
}
