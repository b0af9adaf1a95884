package org.researcharchive.search.index;

import org.jspecify.annotations.Nullable;

/**
 * How the index stands.
 *
 * @param documents records that can be found; 0 while the engine does not answer
 * @param pending changes that have still to reach the index
 * @param oldestPendingSeconds how long the oldest of them has waited; 0 where there is none
 * @param failed changes that the index refused so often that somebody has to look at them
 * @param index the index that is searched; absent where none has been created yet
 * @param previous the index that was searched before and can be gone back to; absent where there is none
 * @param alias the name under which it is searched
 * @param available whether the engine answers
 */
public record IndexState(
        long documents,
        long pending,
        double oldestPendingSeconds,
        long failed,
        @Nullable String index,
        @Nullable String previous,
        String alias,
        boolean available) {}
