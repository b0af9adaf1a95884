package org.researcharchive.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/**
 * Takes up runs that lost their server: its own when it starts, and those of other servers that have fallen silent.
 * While this server lives it says so, in the name of its runs.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRecovery {

    private static final Logger LOG = System.getLogger(JobRecovery.class.getName());
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Inject
    private JobTakeOver takeOver;

    @Inject
    private JobLaunch launch;

    @Inject
    private Node node;

    /** The server has just started, so none of its runs can still be under way. */
    @PostConstruct
    void takeUpOwn() {
        takeUp(takeOver.claim(true, SILENCE));
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void watch() {
        takeOver.heartbeat();
        takeUp(takeOver.claim(false, SILENCE));
    }

    @PreDestroy
    void leave() {
        node.leave();
    }

    private void takeUp(List<JobView> runs) {
        for (JobView run : runs) {
            if (run.status() == JobStatus.CANCELLING || run.status() == JobStatus.PAUSING) {
                takeOver.settled(run.id());
            } else {
                LOG.log(
                        Level.INFO,
                        "Job {0} lost its server and is taken up again after {1} done",
                        run.id(),
                        run.done());
                launch.start(run.id(), run.kind());
            }
        }
    }
}
