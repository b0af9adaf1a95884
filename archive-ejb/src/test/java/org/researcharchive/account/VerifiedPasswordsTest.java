package org.researcharchive.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {

    private static final char[] RIGHT = "correct horse".toCharArray();

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final VerifiedPasswords verified = new VerifiedPasswords(() -> now);

    @BeforeEach
    void rememberOne() {
        verified.remember("kim", RIGHT, "hash 1");
    }

    @Test
    void knowsTheSamePasswordAgain() {
        assertThat(verified.contains("kim", RIGHT, "hash 1")).isTrue();
    }

    @Test
    void doesNotKnowAnotherPasswordOrAnotherName() {
        assertThat(verified.contains("kim", "wrong".toCharArray(), "hash 1")).isFalse();
        assertThat(verified.contains("lee", RIGHT, "hash 1")).isFalse();
    }

    @Test
    void isVoidOnceTheStoredHashChanged() {
        assertThat(verified.contains("kim", RIGHT, "hash 2")).isFalse();
    }

    @Test
    void forgetsAfterFiveMinutes() {
        now = now.plus(Duration.ofMinutes(5)).plusMillis(1);
        assertThat(verified.contains("kim", RIGHT, "hash 1")).isFalse();
    }
}
