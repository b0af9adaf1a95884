package org.researcharchive.job;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Properties;

/**
 * The one place that talks to the batch runtime: it ties a job to the module that started it, so that every call has to
 * come from here.
 *
 * <p>A run is first committed to our own table and then handed to the runtime, so that what runs is always known; and
 * our table alone says how far it got. Taking a run up again is therefore a new execution that begins at the
 * checkpoint, whatever the runtime remembers of the old one.
 */
@Stateless
@PermitAll
public class JobLaunch {

    private static final Logger LOG = System.getLogger(JobLaunch.class.getName());

    /** The job parameter that tells artifacts which run they belong to. */
    static final String JOB_ID = "jobId";

    @Inject
    private JobRuns runs;

    @Inject
    private JobOutcome outcome;

    @Inject
    private Node node;

    /** Commits the run at once: from here on no second one of its kind can start, on any server. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long register(JobKind kind, Map<String, String> parameters, String startedBy) {
        return runs.insert(kind, parameters, startedBy, node.name())
                .orElseThrow(() ->
                        new JobAlreadyRunningException(kind, runs.active(kind).orElse(0L)));
    }

    /** Hands the run to the runtime, outside any transaction: the runtime keeps its own books. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start(long id, JobKind kind) {
        Properties parameters = new Properties();
        parameters.setProperty(JOB_ID, Long.toString(id));
        try {
            long execution = BatchRuntime.getJobOperator().start(kind.jobXml(), parameters);
            outcome.handedOver(id, execution);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.ERROR, "Job " + id + " could not be started", e);
            outcome.neverStarted(id);
        }
    }

    /** Marks the run as one to be paused: its artifacts read the mark. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void pause(long id) {
        outcome.pausing(id);
    }

    /** Takes a paused run up again where it was left; any other stays as it is. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resume(long id, JobKind kind) {
        if (outcome.resumed(id)) {
            start(id, kind);
        }
    }

    /** Marks the run as one to be stopped, and tells the runtime if it is running here. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void cancel(long id) {
        if (!outcome.cancelling(id)) {
            return;
        }
        runs.execution(id).ifPresent(execution -> {
            try {
                JobOperator operator = BatchRuntime.getJobOperator();
                operator.stop(execution);
            } catch (BatchRuntimeException e) {
                // it runs on another server, or is about to end by itself: its artifacts read the mark
                LOG.log(Level.DEBUG, "Job " + id + " is not stopped through the runtime", e);
            }
        });
    }
}
