package org.researcharchive.search.reindex;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobProgress;
import org.researcharchive.publication.IndexablePublications;

/**
 * Reads the ids of all published records in order, a page at a time. Only ids: records are loaded where they are written,
 * so that what waits between reading and writing stays small, and is not yet out of date.
 */
@Named
@Dependent
public class PublicationIdReader extends AbstractItemReader {

    private static final int PAGE = 2_000;

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private StepContext step;

    @Inject
    private JobProgress progress;

    @Inject
    private IndexablePublications publications;

    private final Deque<Long> page = new ArrayDeque<>();
    private long last;

    /** The run's own checkpoint says where to go on: it is written in the transaction of the chunk that it speaks of. */
    @Override
    public void open(@Nullable Serializable checkpoint) {
        long job = Long.parseLong(jobId);
        // an earlier index is full; what changed since is found when it is compared
        last = ReindexPreparation.goesBack(progress, job)
                ? Long.MAX_VALUE
                : progress.checkpoint(job).map(Long::valueOf).orElse(0L);
    }

    @Override
    public @Nullable Object readItem() {
        if (page.isEmpty()) {
            if (progress.stopRequested(Long.parseLong(jobId))) {
                step.setExitStatus(ReindexBatchlet.CANCELLED);
                return null;
            }
            page.addAll(publications.publishedIdsAfter(last, PAGE));
        }
        Long id = page.poll();
        if (id != null) {
            last = id;
        }
        return id;
    }
}
