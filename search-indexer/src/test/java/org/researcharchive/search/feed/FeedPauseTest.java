package org.researcharchive.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FeedPauseTest {

    // the clock may stand anywhere, also below zero
    private final AtomicLong clock = new AtomicLong(-5_000_000_000_000L);
    private final FeedPause pause = new FeedPause(clock::get);

    @Test
    void doesNotPauseWhileAllIsWell() {
        assertThat(pause.isOver()).isTrue();
        assertThat(pause.end()).isFalse();
    }

    @Test
    void pausesTwiceAsLongEachTimeUpToALimit() {
        for (long millis : new long[] {500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000}) {
            pause.longer();
            passes(Duration.ofMillis(millis).minusNanos(1));
            assertThat(pause.isOver()).isFalse();
            passes(Duration.ofNanos(1));
            assertThat(pause.isOver()).isTrue();
        }
    }

    @Test
    void tellsOnlyChanges() {
        assertThat(pause.longer()).isTrue();
        assertThat(pause.longer()).isFalse();
        assertThat(pause.end()).isTrue();
        assertThat(pause.end()).isFalse();
        assertThat(pause.longer()).isTrue();
    }

    private void passes(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
