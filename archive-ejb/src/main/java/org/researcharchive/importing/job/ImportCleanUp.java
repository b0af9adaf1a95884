package org.researcharchive.importing.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.job.JobProgress;
import org.researcharchive.storage.ArchiveFolders;

/** Deletes the upload of a job that went through. What a stopped or failed one has left is kept for a while. */
@Named
@Dependent
public class ImportCleanUp extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobContext job;

    @Inject
    private JobProgress progress;

    @Inject
    private ArchiveFolders folders;

    @Override
    public void afterJob() throws IOException {
        long id = Long.parseLong(jobId);
        boolean through = job.getBatchStatus() != BatchStatus.FAILED && job.getBatchStatus() != BatchStatus.STOPPED;
        if (through && !progress.stopRequested(id)) {
            StoredUpload upload = StoredUpload.of(progress.parameters(id));
            Files.deleteIfExists(upload.in(folders.imports()));
        }
    }
}
