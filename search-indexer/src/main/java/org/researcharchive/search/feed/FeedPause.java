package org.researcharchive.search.feed;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long the feed leaves the engine alone after it could not take something: half a second, then twice as long each time. */
final class FeedPause {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final LongSupplier nanoTime;
    private Duration length = Duration.ZERO;
    private long since;

    FeedPause() {
        this(System::nanoTime);
    }

    FeedPause(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    synchronized boolean isOver() {
        return nanoTime.getAsLong() - since >= length.toNanos();
    }

    /** Begins a pause, longer than the one before; answers whether it is the first, which is worth telling. */
    synchronized boolean longer() {
        boolean first = length.isZero();
        Duration twice = length.multipliedBy(2);
        length = first ? FIRST : twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        since = nanoTime.getAsLong();
        return first;
    }

    /** All is well; answers whether it was not before, which is worth telling. */
    synchronized boolean end() {
        boolean paused = !length.isZero();
        length = Duration.ZERO;
        return paused;
    }
}
