package org.researcharchive.bulkedit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.publication.EditOutcome;

/**
 * A change to many records as somebody looks at it before it runs.
 *
 * @param summary what it does, in words
 * @param changeSet number of the change set that it became when it was started; null before that
 * @param total records that it concerns
 * @param counts how many of them would come to what, as far as they have been looked at
 */
public record BulkEdit(
        long id,
        ChangeSetKind kind,
        String summary,
        String madeBy,
        Instant madeAt,
        @Nullable Long changeSet,
        long total,
        Map<EditOutcome.Kind, Long> counts) {

    /** Records that have been looked at. */
    public long seen() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether every record has been looked at. */
    public boolean isSeen() {
        return seen() == total;
    }

    /** Records that would come to that, as far as is known. */
    public long count(EditOutcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
