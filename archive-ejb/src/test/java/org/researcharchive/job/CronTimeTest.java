package org.researcharchive.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronTimeTest {

    @Test
    void hoursAreThoseOfTheZone() {
        CronTime night = CronTime.of("30  3 * * *", "Asia/Seoul");

        assertThat(night.after(Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo("2026-03-01T18:30:00Z");
        assertThat(night.after(Instant.parse("2026-03-01T18:30:00Z"))).isEqualTo("2026-03-02T18:30:00Z");
    }

    @Test
    void anHourThatSummerTakesAwayIsNotWaitedForForever() {
        CronTime night = CronTime.of("30 2 * * *", "Europe/Berlin");

        assertThat(night.after(Instant.parse("2026-03-28T12:00:00Z"))).isBefore("2026-03-31T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "* * *", "61 3 * * *", "0 3 * * SOMEDAY", "0 0 3 * * *", "0 3 31 2 *"})
    void whatIsNoTimeIsNamed(String cron) {
        assertThatThrownBy(() -> CronTime.of(cron, "UTC"))
                .isInstanceOf(InvalidScheduleException.class)
                .hasMessageContaining("'" + cron + "'")
                .hasMessageContaining("30 3 * * *");
    }

    @Test
    void whatIsNoZoneIsNamed() {
        assertThatThrownBy(() -> CronTime.of("0 3 * * *", "Mars/Base"))
                .isInstanceOf(InvalidScheduleException.class)
                .hasMessageContaining("Mars/Base");
    }
}
