package org.researcharchive.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;

/** Where administrators start, watch and cancel long-running work. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class JobBoard {

    /** As many problems as a page shows; the report has them all. */
    private static final int SHOWN_PROBLEMS = 1_000;

    @Resource
    private SessionContext session;

    @Inject
    private JobRuns runs;

    @Inject
    private JobLaunch launch;

    /**
     * Starts a run.
     *
     * @throws JobAlreadyRunningException if one of the kind is under way
     */
    @Recorded(StaffActivity.JOB_STARTED)
    public JobView start(@Recorded.Told JobKind kind, Map<String, String> parameters) {
        long id = launch.register(kind, parameters, session.getCallerPrincipal().getName());
        launch.start(id, kind);
        return get(id);
    }

    /** Asks a run to stop; it does so at its next safe place. A run that is over stays as it is. */
    @Recorded(StaffActivity.JOB_CANCELLED)
    public JobView cancel(long id) {
        get(id);
        launch.cancel(id);
        return get(id);
    }

    /** Asks a run to pause at its next safe place, from where it can go on later. One that is over stays as it is. */
    @Recorded(StaffActivity.JOB_PAUSED)
    public JobView pause(long id) {
        get(id);
        launch.pause(id);
        return get(id);
    }

    /** Lets a paused run go on. */
    @Recorded(StaffActivity.JOB_RESUMED)
    public JobView resume(long id) {
        launch.resume(id, get(id).kind());
        return get(id);
    }

    /**
     * One run.
     *
     * @throws UnknownJobException if there is no such run
     */
    public JobView get(long id) {
        return runs.find(id).orElseThrow(() -> new UnknownJobException(id));
    }

    /** The newest runs first. */
    public List<JobView> list(int limit) {
        return runs.newest(limit);
    }

    /** What the run could not take, in the order in which it met it; the first thousand. */
    public List<JobProblem> problems(long id) {
        return problems(id, 0, SHOWN_PROBLEMS);
    }

    public List<JobProblem> problems(long id, int first, int limit) {
        get(id);
        return runs.problems(id, first, limit);
    }
}
