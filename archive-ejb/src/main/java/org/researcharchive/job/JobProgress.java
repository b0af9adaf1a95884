package org.researcharchive.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the artifacts of a job report. Progress and checkpoint are written in the transaction of the chunk that they
 * speak of: after a crash they say exactly what is stored.
 *
 * <p>Only for artifacts, hence no role.
 */
@Stateless
@PermitAll
public class JobProgress {

    @Inject
    private JobRuns runs;

    /** What the run was started with. */
    public Map<String, String> parameters(long jobId) {
        return view(jobId).parameters();
    }

    public String startedBy(long jobId) {
        return view(jobId).startedBy();
    }

    /** Says how much there is to do. Called again where a run is taken up after a crash. */
    public void begin(long jobId, long total) {
        runs.begin(jobId, total);
    }

    /** Adds to what is done. Belongs into the transaction of the chunk. */
    public void advance(long jobId, long done, long failed, @Nullable String checkpoint, Map<String, Long> counts) {
        runs.advance(jobId, done, failed, checkpoint, counts);
    }

    /** Adds to what is done, together with what was found. */
    public void advance(
            long jobId,
            long done,
            long failed,
            @Nullable String checkpoint,
            Map<String, Long> counts,
            List<JobProblem> problems) {
        problems.forEach(problem -> runs.problem(jobId, problem));
        runs.advance(jobId, done, failed, checkpoint, counts);
    }

    /** The run's further figures so far. */
    public Map<String, Long> counts(long jobId) {
        return view(jobId).counts();
    }

    /** Forgets progress and checkpoint, for work that starts over after a crash. */
    public void startOver(long jobId) {
        runs.restartCounting(jobId);
    }

    public void problem(long jobId, JobProblem problem) {
        runs.problem(jobId, problem);
    }

    /** The records that a run could not take, each once, in order. */
    public List<Long> failedRecords(long jobId) {
        return runs.failedRecords(jobId);
    }

    /** Where the run left off; empty at its first start. */
    public Optional<String> checkpoint(long jobId) {
        return runs.checkpoint(jobId);
    }

    /** Whether somebody has asked the run to end or to pause. */
    public boolean stopRequested(long jobId) {
        return runs.status(jobId)
                .filter(status -> status == JobStatus.CANCELLING || status == JobStatus.PAUSING)
                .isPresent();
    }

    /** The work is done: a pause that was asked for comes too late. */
    public void through(long jobId) {
        runs.move(jobId, JobStatus.RUNNING, JobStatus.PAUSING);
    }

    /** One sentence for people: what the run is doing, or why it failed. Written at once, whatever becomes of the chunk. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void message(long jobId, String message) {
        runs.message(jobId, message);
    }

    private JobView view(long jobId) {
        return runs.find(jobId).orElseThrow(() -> new UnknownJobException(jobId));
    }
}
