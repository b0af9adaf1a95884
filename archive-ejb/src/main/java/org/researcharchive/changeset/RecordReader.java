package org.researcharchive.changeset;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobProgress;

/**
 * Reads the numbers of the records that a change set is to be written to, in order, from where the job last committed.
 * Only numbers: records are loaded where they are changed, and locked.
 */
public abstract class RecordReader extends AbstractItemReader {

    /** How many records are read between two looks at whether somebody cancelled. */
    private static final int LOOK_UP = 100;

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobProgress progress;

    private final Deque<Long> records = new ArrayDeque<>();
    private long read;

    /** All numbers, in ascending order. */
    protected abstract List<Long> records(long changeSet);

    @Override
    public void open(@Nullable Serializable ignored) {
        long job = Long.parseLong(jobId);
        List<Long> all = records(changeSet(progress, job));
        long last = progress.checkpoint(job).map(Long::valueOf).orElse(0L);
        all.stream().filter(id -> id > last).forEach(records::add);
        progress.begin(job, all.size());
    }

    @Override
    public @Nullable Object readItem() {
        if (read++ % LOOK_UP == 0 && progress.stopRequested(Long.parseLong(jobId))) {
            return null;
        }
        return records.poll();
    }

    /** The change set that a job writes. */
    static long changeSet(JobProgress progress, long job) {
        return Long.parseLong(Objects.requireNonNull(progress.parameters(job).get(ChangeSets.PARAMETER)));
    }
}
