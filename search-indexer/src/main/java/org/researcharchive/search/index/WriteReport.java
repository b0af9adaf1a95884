package org.researcharchive.search.index;

import java.util.Map;
import java.util.Set;

/**
 * What became of documents that were written.
 *
 * @param refused records that the engine will not take, with its reason
 * @param postponed records that it could not take now; they can be sent again
 */
public record WriteReport(Map<Long, String> refused, Set<Long> postponed) {

    public WriteReport {
        refused = Map.copyOf(refused);
        postponed = Set.copyOf(postponed);
    }

    /** Whether the index holds this state of the record, or a newer one. */
    public boolean isWritten(long id) {
        return !refused.containsKey(id) && !postponed.contains(id);
    }
}
