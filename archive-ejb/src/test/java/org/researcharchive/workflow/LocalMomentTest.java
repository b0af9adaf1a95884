package org.researcharchive.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.researcharchive.publication.InvalidPublicationException;

class LocalMomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:00,    Asia/Seoul,        2026-11-30T00:00:00Z",
        "2026-11-30 09:00,    UTC,               2026-11-30T09:00:00Z",
        "2026-11-30T09:00:30, +09:00,            2026-11-30T00:00:30Z",
        "2026-07-01T09:00,    America/New_York,  2026-07-01T13:00:00Z",
        "2026-12-01T09:00,    America/New_York,  2026-12-01T14:00:00Z"
    })
    void aTimeIsThatOfItsZone(String time, String zone, Instant expected) {
        assertThat(LocalMoment.parse("publishAt", time, zone)).isEqualTo(expected);
    }

    @Test
    void ofATimeThatComesTwiceTheEarlierIsMeant() {
        assertThat(LocalMoment.parse("publishAt", "2026-11-01T01:30", "America/New_York"))
                .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T02:30, America/New_York, clocks are set forward",
        "tomorrow,         UTC,              'tomorrow',",
        "2026-02-30T09:00, UTC,              '2026-02-30T09:00',",
        ",                 UTC,              a day and a time are needed",
        "2026-11-30T09:00, Seoul,            'Seoul',",
        "2026-11-30T09:00, ,                 a time zone is needed"
    })
    void whatIsNoMomentIsRefusedWithItsValue(String time, String zone, String expected) {
        assertThatExceptionOfType(InvalidPublicationException.class)
                .isThrownBy(() -> LocalMoment.parse("publishAt", time, zone))
                .satisfies(refused -> {
                    assertThat(refused.violations()).hasSize(1);
                    assertThat(refused.violations().getFirst().field()).isEqualTo("publishAt");
                })
                .withMessageContaining(expected);
    }
}
