package org.researcharchive.search.reindex;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.researcharchive.job.JobProgress;
import org.researcharchive.search.index.IndexNames;

/** Writes the present states of records into the index that is searched: documents, or their removal. */
@Named
@Dependent
public class PartWriter extends AbstractItemWriter {

    /** As in the definition of the job. */
    static final int CHUNK = 500;

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
            Map<Long, String> refused = writer.write(ids, names.live());
            refused.forEach((id, reason) -> progress.problem(run.id(), PublicationDocumentWriter.problem(id, reason)));
            progress.advance(run.id(), ids.size(), refused.size(), ids.getLast().toString(), Map.of());
        });
    }
}
