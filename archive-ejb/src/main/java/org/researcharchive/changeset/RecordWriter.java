package org.researcharchive.changeset;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Actor;
import org.researcharchive.job.ChunkStore;
import org.researcharchive.job.JobProgress;
import org.researcharchive.job.PieceByPiece;
import org.researcharchive.job.SaveFailure;

/** Writes a change set chunk by chunk, in the name of whoever asked for it. */
public abstract class RecordWriter extends AbstractItemWriter {

    private static final Logger LOG = System.getLogger(RecordWriter.class.getName());

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobProgress progress;

    @Inject
    private ChangeSetChunk chunk;

    private long changeSet;
    private Actor actor = Actor.ARCHIVE;

    /** How history names what the change is part of. */
    protected abstract String origin(long changeSet);

    /** Changes records in the transaction of their chunk, and says what became of them. */
    protected abstract ChunkOutcome write(List<Long> records, long changeSet, Actor actor);

    @Override
    public void open(@Nullable Serializable ignored) {
        changeSet = RecordReader.changeSet(progress, id());
        actor = new Actor(progress.startedBy(id()), origin(changeSet), null, changeSet);
    }

    @Override
    public void writeItems(List<Object> items) {
        try {
            new PieceByPiece<>(new Transactions())
                    .save(items.stream().map(Long.class::cast).toList());
        } catch (RuntimeException e) {
            progress.message(id(), "Stopped: " + SaveFailure.reason(e));
            throw e;
        }
    }

    private final class Transactions implements ChunkStore<Long> {

        @Override
        public void save(List<Long> records) {
            chunk.commit(id(), changeSet, records, () -> write(records, changeSet, actor));
        }

        @Override
        public void refuse(Long record, RuntimeException why) {
            LOG.log(Level.WARNING, "Job " + jobId + " could not store publication " + record, why);
            LeftRecord left = new LeftRecord(record, null, LeftRecord.Reason.FAILED, SaveFailure.reason(why));
            chunk.commit(id(), changeSet, List.of(record), () -> new ChunkOutcome(Map.of(), List.of(left)));
        }
    }

    private long id() {
        return Long.parseLong(jobId);
    }
}
