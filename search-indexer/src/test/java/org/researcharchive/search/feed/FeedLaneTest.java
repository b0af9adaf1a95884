package org.researcharchive.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.index.EngineUnavailableException;

class FeedLaneTest {

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger batches = new AtomicInteger();
    private final Deque<Supplier<BatchResult>> answers = new ArrayDeque<>();
    private final FeedLane lane = new FeedLane("Records", this::answer, 10, new FeedPause(clock::get));

    @Test
    void goesOnAsLongAsBatchesAreFull() {
        answers.addAll(List.of(() -> taken(10), () -> taken(10), () -> taken(3)));

        lane.run();

        assertThat(batches).hasValue(3);
    }

    @Test
    void leavesABusyEngineAloneForAWhile() {
        answers.add(() -> new BatchResult(10, true));

        lane.run();
        lane.run();
        clock.addAndGet(Duration.ofMillis(500).toNanos());
        lane.run();

        assertThat(batches).hasValue(2);
    }

    @Test
    void survivesEveryFailureAndAsksAgainLater() {
        answers.add(() -> {
            throw new EngineUnavailableException("down");
        });
        answers.add(() -> {
            throw new IllegalStateException("broken");
        });

        for (int i = 0; i < 3; i++) {
            lane.run();
            clock.addAndGet(Duration.ofMinutes(1).toNanos());
        }

        assertThat(batches).hasValue(3);
    }

    private BatchResult answer(int size) {
        batches.incrementAndGet();
        Supplier<BatchResult> answer = answers.poll();
        return answer == null ? BatchResult.NOTHING : answer.get();
    }

    private static BatchResult taken(int changes) {
        return new BatchResult(changes, false);
    }

    @Test
    void aClosedLaneBringsNothingMore() {
        AtomicInteger batches = new AtomicInteger();
        FeedLane lane = new FeedLane(
                "Test",
                limit -> {
                    batches.incrementAndGet();
                    return BatchResult.NOTHING;
                },
                1);
        lane.run();

        assertThat(lane.close(Duration.ofSeconds(1))).isTrue();
        lane.run();

        assertThat(batches).hasValue(1);
    }
}
