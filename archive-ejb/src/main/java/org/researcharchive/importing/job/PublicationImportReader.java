package org.researcharchive.importing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.upload.BoundedInputStream;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.job.JobProgress;
import org.researcharchive.storage.ArchiveFolders;
import org.researcharchive.storage.FileStore;

/** Reads an upload from where the job last committed, which its own table says and not the batch runtime. */
@Named
@Dependent
public class PublicationImportReader implements ItemReader {

    /** How many records are read between two looks at whether somebody cancelled. */
    private static final int LOOK_UP = 100;

    @Inject
    @BatchProperty
    private String jobId;

    /** Whether this is only to see what an import would do. */
    @Inject
    @BatchProperty
    private String preview;

    @Inject
    private JobProgress progress;

    @Inject
    private ArchiveFolders folders;

    @Inject
    private FileStore files;

    private @Nullable UploadReader upload;
    private long read;

    @Override
    public void open(@Nullable Serializable ignored) throws IOException {
        StoredUpload stored = StoredUpload.of(progress.parameters(id()));
        ImportPosition from =
                progress.checkpoint(id()).map(ImportPosition::parse).orElse(ImportPosition.START);
        try {
            upload = UploadReader.open(
                    stored,
                    folders.imports(),
                    Boolean.parseBoolean(preview) ? FileTaking.looking(files) : FileTaking.storing(files),
                    from);
        } catch (UnreadableUploadException e) {
            progress.message(id(), String.valueOf(e.getMessage()));
            throw e;
        } catch (BoundedInputStream.TooLongException e) {
            progress.message(
                    id(), "A file of " + stored.name() + " inflates to more than " + e.limit() + " bytes; split it");
            throw e;
        }
        progress.begin(id(), upload.total());
    }

    @Override
    public @Nullable Object readItem() throws IOException {
        if (read++ % LOOK_UP == 0 && progress.stopRequested(id())) {
            return null;
        }
        return Objects.requireNonNull(upload, "not open").next();
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return null;
    }

    @Override
    public void close() throws IOException {
        if (upload != null) {
            upload.close();
        }
    }

    private long id() {
        return Long.parseLong(jobId);
    }
}
