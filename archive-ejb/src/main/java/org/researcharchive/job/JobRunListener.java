package org.researcharchive.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps a run's status in step with its execution. Every job definition names it. */
@Named
@Dependent
public class JobRunListener implements JobListener {

    @Inject
    @BatchProperty
    private String jobId;

    @Inject
    private JobContext job;

    @Inject
    private JobOutcome outcome;

    @Override
    public void beforeJob() {
        outcome.running(Long.parseLong(jobId));
    }

    @Override
    public void afterJob() {
        BatchStatus status = job.getBatchStatus();
        outcome.ended(
                Long.parseLong(jobId),
                status == BatchStatus.FAILED,
                status == BatchStatus.STOPPED || status == BatchStatus.STOPPING);
    }
}
