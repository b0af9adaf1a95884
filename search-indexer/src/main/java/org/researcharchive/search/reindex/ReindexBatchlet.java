package org.researcharchive.search.reindex;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import org.researcharchive.job.JobProgress;

/** A step of a job on the index that is one piece of work: not begun where the run is to be cancelled or paused, and tells why it failed. */
public abstract class ReindexBatchlet extends AbstractBatchlet {

    /** The exit status on which the job definition stops. */
    static final String CANCELLED = "CANCELLED";

    private static final String DONE = "DONE";

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobProgress progress;

    /**
     * Does the work.
     *
     * @param run the run it belongs to
     */
    protected abstract void work(ReindexRun run);

    @Override
    public final String process() {
        ReindexRun run = new ReindexRun(Long.parseLong(jobId), progress);
        if (run.isToStop()) {
            return CANCELLED;
        }
        run.tellingFailure(() -> work(run));
        return run.isToStop() ? CANCELLED : DONE;
    }
}
