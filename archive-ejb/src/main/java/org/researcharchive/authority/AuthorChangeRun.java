package org.researcharchive.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every second, on every server, for records whose authors are called something else now. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AuthorChangeRun {

    /** Of every second; what is left then waits for the next. */
    private static final Duration SHARE = Duration.ofMillis(500);

    @Inject
    private AuthorChangeTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        long end = System.nanoTime() + SHARE.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = turn.next();
        }
    }
}
