package org.researcharchive.changeset;

import java.util.List;
import java.util.Map;

/**
 * What became of the records of one chunk.
 *
 * @param counts how many records by what became of them, such as {@code changed}
 * @param left those that were left alone, with the reason
 */
public record ChunkOutcome(Map<String, Long> counts, List<LeftRecord> left) {

    long failed() {
        return left.stream()
                .filter(record -> record.reason() == LeftRecord.Reason.FAILED)
                .count();
    }
}
