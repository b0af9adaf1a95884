package org.researcharchive.search.feed;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.researcharchive.search.index.EngineUnavailableException;

/**
 * One line of changes on their way to the index.
 *
 * <p>One run at a time; a wake-up during a run makes it look once more. While the engine is down the outbox waits, nothing
 * in it counts as failed, and the lane asks again after ever longer pauses.
 */
final class FeedLane {

    private static final Logger LOG = System.getLogger(FeedLane.class.getName());

    private final String name;
    private final IntFunction<BatchResult> batch;
    private final int size;
    private final FeedTurns turns = new FeedTurns();
    private final FeedPause pause;
    private final Semaphore working = new Semaphore(1);
    private volatile boolean closed;

    FeedLane(String name, IntFunction<BatchResult> batch, int size) {
        this(name, batch, size, new FeedPause());
    }

    /**
     * A lane.
     *
     * @param name of what travels on it
     * @param batch brings at most so many changes
     * @param size of a batch, in changes
     */
    FeedLane(String name, IntFunction<BatchResult> batch, int size, FeedPause pause) {
        this.name = name;
        this.batch = batch;
        this.size = size;
        this.pause = pause;
    }

    /** Brings what is due, until nothing is left or the engine wants a pause. Never throws: that would end a schedule. */
    void run() {
        if (!closed && turns.enter() && working.tryAcquire()) {
            try {
                do {
                    drain();
                } while (turns.again());
            } finally {
                working.release();
            }
        }
    }

    /**
     * Begins no further batch and waits for the one under way: torn off in the middle it would keep its locks, and with
     * them every other writer of the index waiting.
     *
     * @return whether it ended in time
     */
    boolean close(Duration patience) {
        closed = true;
        try {
            return working.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void drain() {
        if (closed || !pause.isOver()) {
            return;
        }
        try {
            BatchResult result = batch.apply(size);
            while (result.taken() == size && !result.busy() && !closed) {
                result = batch.apply(size);
            }
            if (result.busy()) {
                pause.longer();
            } else if (pause.end()) {
                LOG.log(Level.INFO, "{0} reach the index again", name);
            }
        } catch (EngineUnavailableException e) {
            if (pause.longer()) {
                LOG.log(Level.WARNING, "{0} wait in the outbox until the index takes them. {1}", name, e.getMessage());
            }
        } catch (RuntimeException e) {
            if (pause.longer()) {
                LOG.log(Level.ERROR, name + " wait in the outbox: the feed failed and will try again", e);
            }
        }
    }
}
