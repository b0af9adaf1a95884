package org.researcharchive.search.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.index.EngineUnavailableException;

class JobBatchesTest {

    private final AtomicInteger shown = new AtomicInteger();
    private int waiting;

    @Test
    void areShownOnceWhenNothingFollows() {
        JobBatches batches = new JobBatches(this::take, shown::incrementAndGet);
        waiting = 25;

        batches.apply(10);
        batches.apply(10);
        batches.apply(10);
        assertThat(shown).hasValue(0);

        batches.apply(10);
        batches.apply(10);
        assertThat(shown).hasValue(1);
    }

    @Test
    void areNotShownWhenThereWereNone() {
        JobBatches batches = new JobBatches(this::take, shown::incrementAndGet);

        batches.apply(10);

        assertThat(shown).hasValue(0);
    }

    @Test
    void areShownLaterWhenTheEngineCannotNow() {
        AtomicInteger tries = new AtomicInteger();
        JobBatches batches = new JobBatches(this::take, () -> {
            if (tries.incrementAndGet() == 1) {
                throw new EngineUnavailableException("down");
            }
            shown.incrementAndGet();
        });
        waiting = 5;
        batches.apply(10);

        assertThatThrownBy(() -> batches.apply(10)).isInstanceOf(EngineUnavailableException.class);
        batches.apply(10);

        assertThat(shown).hasValue(1);
    }

    private BatchResult take(int limit) {
        int taken = Math.min(limit, waiting);
        waiting -= taken;
        return new BatchResult(taken, false);
    }
}
