package org.researcharchive.search.feed;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets one run in at a time, and makes it look again for everyone who came meanwhile, so that no wake-up is lost. */
final class FeedTurns {

    private final AtomicInteger waiting = new AtomicInteger();

    /** Whether the caller is the one to run; if not, the one that runs will look again. */
    boolean enter() {
        return waiting.getAndIncrement() == 0;
    }

    /** Whether somebody came since the last look. The run ends with the first no. */
    boolean again() {
        if (waiting.compareAndSet(1, 0)) {
            return false;
        }
        waiting.set(1);
        return true;
    }
}
