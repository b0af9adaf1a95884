package org.researcharchive.changeset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobView;

/**
 * What one person did to many records at once.
 *
 * @param summary what it does, in words; of one that takes another back, the words of that one
 * @param undoes number of the change set that this one takes back; null for any other kind
 * @param undoneBy number of the change set that takes this one back; null while there is none
 * @param job the run that writes it, or wrote it last; null where none was started yet
 * @param changed records that it has changed up to now
 * @param left records that it meant to change and left alone
 */
public record ChangeSet(
        long id,
        ChangeSetKind kind,
        String summary,
        String madeBy,
        Instant madeAt,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        @Nullable JobView job,
        long changed,
        long left) {

    /** Whether its job is still at work. */
    public boolean isRunning() {
        return job != null && !job.status().isOver();
    }
}
