package org.researcharchive.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTest {

    @ParameterizedTest(name = "{0} failures pause {1} s")
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "5000000000, 60"})
    void pauseDoublesFromTheFifthFailureOnUpToAMinute(long failures, int seconds) {
        assertThat(SignInThrottle.pauseSeconds(failures)).isEqualTo(seconds);
    }
}
