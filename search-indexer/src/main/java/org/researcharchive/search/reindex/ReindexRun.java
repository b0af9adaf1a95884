package org.researcharchive.search.reindex;

import org.researcharchive.job.JobProgress;

/**
 * The run that an artifact works for.
 *
 * @param id of the job
 * @param progress where it is told how far the run is
 */
public record ReindexRun(long id, JobProgress progress) {

    /** Whether somebody has asked the run to stop. */
    public boolean isToStop() {
        return progress.stopRequested(id);
    }

    /** One sentence for people. */
    public void say(String message) {
        progress.message(id, message);
    }

    /** Does something and, if it fails, leaves a sentence about it with the job before the failure ends it. */
    void tellingFailure(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            say("Failed; search goes on with the index as it was. " + e.getMessage());
            throw e;
        }
    }
}
