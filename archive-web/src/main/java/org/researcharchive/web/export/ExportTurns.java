package org.researcharchive.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.researcharchive.search.query.SearchUnavailableException;

/**
 * Lets only so many lists be taken away at a time: each holds a thread, a connection of the pool every now and then, and
 * a point in time of the index, and readers of pages should not notice.
 */
@ApplicationScoped
public class ExportTurns {

    private static final int AT_A_TIME = 8;

    private final Semaphore free = new Semaphore(AT_A_TIME);

    /** One turn, given back by closing it. */
    public final class Turn implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();

        /** Does something that belongs to the turn; if it fails, the turn is over. */
        public <T> T orRelease(Supplier<T> work) {
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                if (!done) {
                    close();
                }
            }
        }

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                free.release();
            }
        }
    }

    /**
     * Takes a turn.
     *
     * @throws SearchUnavailableException if all are taken
     */
    public Turn take() {
        if (!free.tryAcquire()) {
            throw new SearchUnavailableException(
                    AT_A_TIME
                            + " lists are being taken away at this moment, which is as many as go together; please try"
                            + " again in a minute.",
                    null);
        }
        return new Turn();
    }
}
