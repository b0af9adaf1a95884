package org.researcharchive.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobView;

/** Starts imports, each as a change set, so that it can be taken back as one. */
@ApplicationScoped
public class ImportStart {

    @Inject
    private JobBoard jobs;

    @Inject
    private ChangeSets changeSets;

    /**
     * Starts the import of an upload.
     *
     * @param more parameters of the job beside those of the upload
     * @throws org.researcharchive.job.JobAlreadyRunningException if an import is under way
     */
    JobView start(StoredUpload upload, Map<String, String> more, String caller) {
        long changeSet = changeSets.begin(ChangeSetKind.IMPORT, upload.name(), caller);
        Map<String, String> parameters = new HashMap<>(upload.parameters());
        parameters.putAll(more);
        parameters.put(ChangeSets.PARAMETER, Long.toString(changeSet));
        boolean started = false;
        try {
            JobView job = jobs.start(JobKind.IMPORT, parameters);
            started = true;
            return job;
        } finally {
            if (!started) {
                changeSets.forget(changeSet);
            }
        }
    }
}
