package org.researcharchive.search.reindex;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.researcharchive.job.JobProblem;
import org.researcharchive.job.JobProgress;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;

/**
 * Writes the records of a chunk into the index that is being built, several slices at a time: while the database loads one,
 * the engine takes another. The chunk's transaction holds only the progress, which is committed once all are written.
 */
@Named
@Dependent
public class PublicationDocumentWriter extends AbstractItemWriter {

    /** One for the database and one for the engine to work on, and one that waits for the next free. */
    private static final int AT_A_TIME = 3;

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobProgress progress;

    @Inject
    private SliceWriter writer;

    @Inject
    private IndexNames names;

    @Override
    public void writeItems(List<Object> items) {
        ReindexRun run = new ReindexRun(Long.parseLong(jobId), progress);
        run.tellingFailure(() -> {
            List<Long> ids = items.stream().map(Long.class::cast).toList();
            Map<Long, String> refused = write(ids);
            refused.forEach((id, reason) -> progress.problem(run.id(), problem(id, reason)));
            progress.advance(run.id(), ids.size(), refused.size(), ids.getLast().toString(), Map.of());
        });
    }

    static JobProblem problem(long id, String reason) {
        return new JobProblem("", 0, "publication", Long.toString(id), reason);
    }

    private Map<Long, String> write(List<Long> ids) {
        List<Future<Map<Long, String>>> parts = new ArrayList<>();
        int size = (ids.size() + AT_A_TIME - 1) / AT_A_TIME;
        for (int from = 0; from < ids.size(); from += size) {
            parts.add(writer.start(ids.subList(from, Math.min(from + size, ids.size())), names.building()));
        }
        Map<Long, String> refused = new HashMap<>();
        for (Future<Map<Long, String>> part : parts) {
            refused.putAll(result(part));
        }
        return refused;
    }

    private static Map<Long, String> result(Future<Map<Long, String>> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailableException("The server is going down", e);
        } catch (ExecutionException e) {
            throw new EngineUnavailableException(rootMessage(e), e);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof EngineUnavailableException)) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
