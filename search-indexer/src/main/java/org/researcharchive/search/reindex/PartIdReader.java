package org.researcharchive.search.reindex;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobProgress;
import org.researcharchive.publication.IndexablePublications;

/** Reads the ids of the records that a reindex of a part is about, in order, a page at a time. */
@Named
@Dependent
public class PartIdReader extends AbstractItemReader {

    private static final int PAGE = 5_000;

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobProgress progress;

    @Inject
    private IndexablePublications publications;

    private final Deque<Long> page = new ArrayDeque<>();
    private ReindexScope scope = ReindexScope.EVERYTHING;
    private List<Long> named = List.of();
    private long last;
    private int read;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        long job = Long.parseLong(jobId);
        scope = ReindexScope.of(progress.parameters(job));
        named = scope.job() == null ? scope.ids() : progress.failedRecords(scope.job());
        last = progress.checkpoint(job).map(Long::valueOf).orElse(0L);
        progress.begin(job, isNamed() ? named.size() : publications.count(scope.filter()));
    }

    @Override
    public @Nullable Object readItem() {
        if (read++ % PartWriter.CHUNK == 0 && progress.stopRequested(Long.parseLong(jobId))) {
            return null;
        }
        if (page.isEmpty()) {
            page.addAll(isNamed() ? namedAfter(last) : publications.idsAfter(scope.filter(), last, PAGE));
        }
        Long id = page.poll();
        if (id != null) {
            last = id;
        }
        return id;
    }

    private boolean isNamed() {
        return scope.job() != null || !scope.ids().isEmpty();
    }

    private List<Long> namedAfter(long id) {
        Stream<Long> coming = named.stream().filter(one -> one > id).sorted();
        return coming.limit(PAGE).toList();
    }
}
