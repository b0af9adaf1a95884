package org.researcharchive.web.desk.job;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.change.FailedChange;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;
import org.researcharchive.search.drift.DriftCheck;
import org.researcharchive.search.index.IndexAdmin;
import org.researcharchive.search.index.IndexState;
import org.researcharchive.search.index.RefusedChanges;
import org.researcharchive.search.reindex.InvalidScopeException;
import org.researcharchive.search.reindex.ReindexPreparation;
import org.researcharchive.search.reindex.ReindexScope;
import org.researcharchive.web.desk.Ages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** What runs, what ran, and how the index stands. Asks again by itself: often while something runs, seldom else. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HISTORY = 30;
    private static final int FAILED_SHOWN = 20;
    private static final int SECONDS_BUSY = 1;
    private static final int SECONDS_IDLE = 10;

    @Inject
    private JobBoard board;

    @Inject
    private IndexAdmin index;

    @Inject
    private RefusedChanges refused;

    private final Map<String, String> part = new HashMap<>();
    private List<JobView> jobs = List.of();
    private IndexState state;

    @PostConstruct
    public void refresh() {
        jobs = board.list(HISTORY);
        state = index.state();
    }

    /** A turn of the clock. */
    public void poll() {
        refresh();
        String spoken = getRunning().stream().map(JobFigures::spoken).collect(Collectors.joining(" "));
        PrimeFaces.current().ajax().addCallbackParam("spoken", spoken);
    }

    public void reindex() {
        start(JobKind.REINDEX, Map.of());
    }

    /** Goes back to the index that was searched before. */
    public void goBack() {
        start(JobKind.REINDEX, Map.of(ReindexPreparation.BACK, "true"));
    }

    /** Writes again the records that the form says; without one condition, none. */
    public void reindexPart() {
        try {
            ReindexScope scope = ReindexScope.of(part);
            if (scope.isEverything()) {
                Notices.refused(DeskWords.say("jobs.part.none"));
            } else {
                start(scope.kind(), scope.parameters());
            }
        } catch (InvalidScopeException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        }
    }

    /** The conditions of a reindex of a part, by their names. */
    public Map<String, String> getPart() {
        return part;
    }

    /** Compares the index with the database. */
    public void check(boolean repair) {
        start(JobKind.DRIFT_CHECK, Map.of(DriftCheck.REPAIR, Boolean.toString(repair)));
    }

    private void start(JobKind kind, Map<String, String> parameters) {
        try {
            JobView job = board.start(kind, parameters);
            Notices.done("jobs.started", job.id());
        } catch (JobAlreadyRunningException e) {
            Notices.refused(DeskWords.say("jobs.alreadyRunning", e.runningId()));
        }
        refresh();
    }

    public void cancel(long id) {
        board.cancel(id);
        Notices.done("jobs.cancelling", id);
        refresh();
    }

    public void pause(long id) {
        board.pause(id);
        Notices.done("jobs.pausing", id);
        refresh();
    }

    public void resume(long id) {
        board.resume(id);
        Notices.done("jobs.resumed", id);
        refresh();
    }

    public void retry() {
        Notices.done("index.retried", refused.retry());
        refresh();
    }

    /** The runs that are not over. */
    public List<JobFigures> getRunning() {
        return jobs.stream()
                .filter(job -> !job.status().isOver())
                .map(this::figures)
                .toList();
    }

    /** The runs that are over. */
    public List<JobFigures> getHistory() {
        return jobs.stream()
                .filter(job -> job.status().isOver())
                .map(this::figures)
                .toList();
    }

    private JobFigures figures(JobView job) {
        return JobFigures.of(job, state.oldestPendingSeconds());
    }

    public int getSecondsBetweenPolls() {
        return getRunning().isEmpty() ? SECONDS_IDLE : SECONDS_BUSY;
    }

    public boolean isReindexing() {
        return isRunning(JobKind.REINDEX);
    }

    public boolean isChecking() {
        return isRunning(JobKind.DRIFT_CHECK);
    }

    private boolean isRunning(JobKind kind) {
        return getRunning().stream().anyMatch(running -> running.job().kind() == kind);
    }

    /** The newest drift check that is through, if it is among the runs that are shown. */
    public @Nullable JobFigures getLastCheck() {
        return getHistory().stream()
                .filter(run ->
                        run.job().kind() == JobKind.DRIFT_CHECK && run.job().status() == JobStatus.COMPLETED)
                .findFirst()
                .orElse(null);
    }

    public IndexState getIndex() {
        return state;
    }

    public String getOldestWaiting() {
        double seconds = state.oldestPendingSeconds();
        return seconds < 60 ? DeskWords.say("length.tenths", seconds) : Ages.length((long) seconds);
    }

    public List<FailedChange> getFailed() {
        return state.failed() == 0 ? List.of() : refused.list(FAILED_SHOWN);
    }
}
