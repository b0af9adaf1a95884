package org.researcharchive.importing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.preview.PreviewChunk;
import org.researcharchive.job.JobProgress;

/** Writes down what the import would do; the archive stays as it is. */
@Named
@Dependent
public class ImportPreviewWriter extends AbstractItemWriter {

    /** The parameter that names the preview. */
    public static final String PREVIEW = "preview";

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private PreviewChunk chunk;

    @Inject
    private JobProgress progress;

    private long preview;

    @Override
    public void open(@Nullable Serializable ignored) {
        String number = progress.parameters(id()).get(PREVIEW);
        preview = Long.parseLong(Objects.requireNonNull(number, "a look without a preview"));
    }

    @Override
    public void writeItems(List<Object> items) {
        chunk.write(
                id(),
                preview,
                items.stream()
                        .map(ImportItem.class::cast)
                        .map(item -> new PreviewChunk.Looked(
                                item.file(), item.row(), item.position().toString()))
                        .toList());
    }

    private long id() {
        return Long.parseLong(jobId);
    }
}
