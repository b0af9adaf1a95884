package org.researcharchive.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Starts what one schedule says and writes down its next time. The schedule's row is locked meanwhile, so that servers do
 * not start it twice; a crash in between starts it again, which a job of any kind bears.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ScheduledStart {

    private static final Logger LOG = System.getLogger(ScheduledStart.class.getName());

    @Inject
    private ScheduleTable table;

    @Inject
    private JobLaunch launch;

    /** Whether there was a schedule whose time had come. */
    public boolean next() {
        JobSchedule due = table.due().orElse(null);
        if (due == null) {
            return false;
        }
        Instant next =
                CronTime.of(due.cron(), due.zone()).after(Clock.systemUTC().instant());
        table.started(due.id(), next, start(due));
        return true;
    }

    private @Nullable Long start(JobSchedule due) {
        try {
            long job = launch.register(due.kind(), due.parameters(), due.madeBy());
            launch.start(job, due.kind());
            return job;
        } catch (JobAlreadyRunningException e) {
            LOG.log(Level.INFO, "Schedule {0} waits for its next time: {1}", due.id(), e.getMessage());
            return null;
        }
    }
}
