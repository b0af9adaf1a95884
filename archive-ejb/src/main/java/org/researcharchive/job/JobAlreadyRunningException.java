package org.researcharchive.job;

import jakarta.ejb.ApplicationException;

/** A run of this kind is under way; a second one was not started. */
@ApplicationException(rollback = true)
public class JobAlreadyRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long runningId;

    public JobAlreadyRunningException(JobKind kind, long runningId) {
        super("Job " + runningId + " of the kind " + kind.code()
                + " is already running; wait for it or cancel it first");
        this.runningId = runningId;
    }

    public long runningId() {
        return runningId;
    }
}
