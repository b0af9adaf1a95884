package org.researcharchive.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;

/** Where administrators say which jobs start by themselves, and when. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class JobSchedules {

    @Resource
    private SessionContext session;

    @Inject
    private ScheduleTable table;

    /** All of them, the next to come first. */
    public List<JobSchedule> list() {
        return table.all();
    }

    /**
     * Adds one.
     *
     * @param cron when, see {@link JobSchedule}
     * @param zone that the hours are meant in
     * @throws InvalidScheduleException if time or zone cannot be read
     */
    @Recorded(StaffActivity.JOB_SCHEDULED)
    public JobSchedule add(@Recorded.Told JobKind kind, Map<String, String> parameters, String cron, String zone) {
        CronTime time = CronTime.of(cron, zone);
        long id = table.insert(
                kind,
                parameters,
                cron.strip(),
                zone.strip(),
                time.after(Clock.systemUTC().instant()),
                session.getCallerPrincipal().getName());
        return table.find(id);
    }

    /** Takes one away; a run that it has started goes on. One that is gone is as good as taken away. */
    @Recorded(StaffActivity.JOB_SCHEDULE_REMOVED)
    public void remove(@Recorded.Told long id) {
        table.delete(id);
    }
}
