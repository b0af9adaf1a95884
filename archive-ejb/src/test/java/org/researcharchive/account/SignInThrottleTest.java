package org.researcharchive.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void fourMistakesCostNothing() {
        fail("kim", 4);
        assertThat(throttle.pause("kim")).isZero();
    }

    @Test
    void pauseDoublesFromTheFifthMistakeOnUpToAMinute() {
        fail("kim", 5);
        assertThat(throttle.pause("kim")).isEqualTo(Duration.ofSeconds(1));
        fail("kim", 1);
        assertThat(throttle.pause("kim")).isEqualTo(Duration.ofSeconds(2));
        fail("kim", 50);
        assertThat(throttle.pause("kim")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void pauseEndsByItself() {
        fail("kim", 7);
        now = now.plusSeconds(4);
        assertThat(throttle.pause("kim")).isZero();
    }

    @Test
    void nameCountsHoweverItIsWritten() {
        fail(" KIM", 3);
        fail("kim", 2);
        assertThat(throttle.pause("Kim")).isPositive();
    }

    @Test
    void successForgetsMistakes() {
        fail("kim", 9);
        throttle.succeeded("kim");
        assertThat(throttle.pause("kim")).isZero();
    }

    @Test
    void otherNamesAreNotHeldBack() {
        fail("kim", 9);
        assertThat(throttle.pause("lee")).isZero();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name);
        }
    }
}
