package org.researcharchive.changeset;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.researcharchive.job.JobProgress;

/**
 * Stores one piece of a change set: its records, how far the job got and what was left alone, all of it or nothing.
 *
 * <p>In a transaction of its own, not in the batch runtime's: a record that a constraint refuses spoils a transaction,
 * and the pieces around it must still be able to commit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChangeSetChunk {

    @Inject
    private ChangeSets sets;

    @Inject
    private JobProgress progress;

    /**
     * Does the work of a piece and notes that it is done.
     *
     * @param records in ascending order
     * @param work changes the records
     */
    public void commit(long jobId, long changeSet, List<Long> records, Supplier<ChunkOutcome> work) {
        ChunkOutcome outcome = work.get();
        sets.leave(changeSet, outcome.left());
        progress.advance(jobId, records.size(), outcome.failed(), Long.toString(records.getLast()), outcome.counts());
    }
}
