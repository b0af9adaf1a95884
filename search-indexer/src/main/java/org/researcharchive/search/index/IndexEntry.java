package org.researcharchive.search.index;

import org.jspecify.annotations.Nullable;

/**
 * An index that the engine holds.
 *
 * @param name such as {@code publications-000003}
 * @param jobId the reindex that built or builds it; absent for one that was created empty
 * @param tuningId the version of the tuning that it is searched with; 0 for what the product does by itself
 */
public record IndexEntry(String name, State state, @Nullable Long jobId, long tuningId) {

    /** What an index is for. */
    public enum State {
        /** Beside the one that is searched; written to by the feed and by a reindex. */
        BUILDING,
        /** The one that is searched. */
        LIVE,
        /** The one that was searched before; kept as it was then. */
        PREVIOUS,
        /** Half-built by a reindex that failed or was cancelled; to be removed. */
        FAILED
    }
}
