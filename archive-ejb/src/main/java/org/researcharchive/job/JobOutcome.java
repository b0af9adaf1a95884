package org.researcharchive.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Moves a run from one status to the next, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobOutcome {

    private static final JobStatus[] ACTIVE = JobStatus.ACTIVE.toArray(JobStatus[]::new);

    @Inject
    private JobRuns runs;

    @Inject
    private Node node;

    public void handedOver(long id, long executionId) {
        runs.execution(id, executionId);
    }

    public void neverStarted(long id) {
        runs.message(id, "The server could not start the job; its log says why");
        runs.move(id, JobStatus.FAILED, ACTIVE);
    }

    public void running(long id) {
        runs.move(id, JobStatus.RUNNING, JobStatus.STARTING, JobStatus.RUNNING);
    }

    /** Marks a run as one to be stopped; false where there is nothing to stop: it is over, marked already or paused. */
    public boolean cancelling(long id) {
        return !runs.move(id, JobStatus.CANCELLED, JobStatus.PAUSED)
                && runs.move(id, JobStatus.CANCELLING, JobStatus.STARTING, JobStatus.RUNNING, JobStatus.PAUSING);
    }

    /** Marks a run as one to be paused at its next safe place. */
    public void pausing(long id) {
        runs.move(id, JobStatus.PAUSING, JobStatus.STARTING, JobStatus.RUNNING);
    }

    /** Takes a paused run up on this server; false where it is not paused. */
    public boolean resumed(long id) {
        return runs.resume(id, node.name());
    }

    /** The execution is over. One that only broke off because its server goes down stays active and is taken up again. */
    public void ended(long id, boolean failed, boolean stopped) {
        JobStatus status = runs.status(id).orElse(JobStatus.RUNNING);
        if (status == JobStatus.CANCELLING) {
            runs.move(id, JobStatus.CANCELLED, ACTIVE);
        } else if (status == JobStatus.PAUSING && !failed) {
            runs.move(id, JobStatus.PAUSED, ACTIVE);
        } else if (!failed && !stopped) {
            runs.move(id, JobStatus.COMPLETED, ACTIVE);
        } else if (!node.leaving()) {
            runs.move(id, failed ? JobStatus.FAILED : JobStatus.CANCELLED, ACTIVE);
        }
    }
}
