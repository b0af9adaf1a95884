package org.researcharchive.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void immediateLooksAgainAfterAMoment() {
        Instant look = Instant.parse("2026-03-04T05:06:07Z");
        assertThat(Frequency.IMMEDIATE.nextAfter(look, ZoneOffset.UTC)).isEqualTo(look.plus(Frequency.TOGETHER));
    }

    @Test
    void dailyIsTheNextMorningThatHasNotBeen() {
        assertThat(next(Frequency.DAILY, "2026-03-04T05:59:59Z")).isEqualTo("2026-03-04T06:00:00Z");
        assertThat(next(Frequency.DAILY, "2026-03-04T06:00:00Z")).isEqualTo("2026-03-05T06:00:00Z");
    }

    @Test
    void weeklyIsTheNextMondayMorningThatHasNotBeen() {
        assertThat(next(Frequency.WEEKLY, "2026-03-04T12:00:00Z")).isEqualTo("2026-03-09T06:00:00Z");
        assertThat(next(Frequency.WEEKLY, "2026-03-09T05:00:00Z")).isEqualTo("2026-03-09T06:00:00Z");
        assertThat(next(Frequency.WEEKLY, "2026-03-09T06:00:00Z")).isEqualTo("2026-03-16T06:00:00Z");
    }

    @Test
    void morningsFollowTheClockThroughSummerTime() {
        assertThat(Frequency.DAILY.nextAfter(Instant.parse("2026-03-07T12:00:00Z"), NEW_YORK))
                .isEqualTo(Instant.parse("2026-03-08T10:00:00Z"));
        assertThat(Frequency.DAILY.nextAfter(Instant.parse("2026-03-06T12:00:00Z"), NEW_YORK))
                .isEqualTo(Instant.parse("2026-03-07T11:00:00Z"));
    }

    private static String next(Frequency frequency, String look) {
        return frequency.nextAfter(Instant.parse(look), ZoneOffset.UTC).toString();
    }
}
