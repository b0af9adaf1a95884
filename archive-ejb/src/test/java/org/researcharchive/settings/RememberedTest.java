package org.researcharchive.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnceWhileTheValueIsFresh() {
        Remembered<Integer> value = new Remembered<>(Duration.ofHours(1), asked::incrementAndGet);

        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
    }

    @Test
    void asksAgainWhenTheValueIsOld() {
        Remembered<Integer> value = new Remembered<>(Duration.ZERO, asked::incrementAndGet);

        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void asksAgainAfterForgetting() {
        Remembered<Integer> value = new Remembered<>(Duration.ofHours(1), asked::incrementAndGet);
        value.get();
        value.forget();

        assertThat(value.get()).isEqualTo(2);
    }
}
