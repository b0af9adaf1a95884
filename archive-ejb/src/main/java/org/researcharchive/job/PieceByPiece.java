package org.researcharchive.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stores a chunk whole where the database takes it; where it does not, in halves, down to the one record that is the
 * reason. That one is refused and its neighbours go in.
 *
 * @param <T> what a chunk is made of
 */
public final class PieceByPiece<T> {

    private static final int TRIES = 3;

    private final ChunkStore<T> store;

    public PieceByPiece(ChunkStore<T> store) {
        this.store = store;
    }

    /**
     * Stores the items in their order.
     *
     * @throws RuntimeException if no record is the reason that the database takes nothing; what was stored before the
     *     failing piece stays stored
     */
    public void save(List<T> items) {
        RuntimeException failure = attempt(items);
        if (failure == null) {
            return;
        }
        if (items.size() == 1) {
            store.refuse(items.getFirst(), failure);
            return;
        }
        int middle = items.size() / 2;
        save(items.subList(0, middle));
        save(items.subList(middle, items.size()));
    }

    /** The failure that a record is the reason for; null where all went in. */
    private @Nullable RuntimeException attempt(List<T> items) {
        for (int attempt = 1; ; attempt++) {
            try {
                store.save(items);
                return null;
            } catch (RuntimeException e) {
                SaveFailure kind = SaveFailure.of(e);
                if (kind == SaveFailure.STOP) {
                    throw e;
                }
                if (kind == SaveFailure.SPLIT || attempt == TRIES) {
                    return e;
                }
            }
        }
    }
}
