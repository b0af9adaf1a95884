package org.researcharchive.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT3S, just now",
        "PT1M, 1 minute ago",
        "PT59M, 59 minutes ago",
        "PT2H, 2 hours ago",
        "PT30H, yesterday",
        "P4D, 4 days ago",
        "P40D, 29 Jan 2026"
    })
    void saysHowLongAgo(Duration age, String words) {
        assertThat(Ages.ago(NOW.minus(age), NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "59, 59 s", "61, 1 min 1 s", "7500, 2 h 5 min"})
    void saysHowLong(long seconds, String words) {
        assertThat(Ages.length(seconds)).isEqualTo(words);
    }
}
