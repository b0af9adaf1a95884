package org.researcharchive.job;

import java.util.List;

/**
 * Where pieces of a job's chunk are stored, each call in a transaction of its own.
 *
 * @param <T> what a chunk is made of
 */
public interface ChunkStore<T> {

    /** Stores all of the items, or throws and stores none. */
    void save(List<T> items);

    /** Reports an item that cannot be stored. */
    void refuse(T item, RuntimeException why);
}
