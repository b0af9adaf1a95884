package org.researcharchive.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks on every server for schedules whose time has come. What came due while no server ran is done once, late. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduledJobs {

    @Inject
    private ScheduledStart start;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        boolean more = true;
        while (more) {
            more = start.next();
        }
    }
}
