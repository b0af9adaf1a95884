package org.researcharchive.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Compares records that were saved or imported, on every server and a little at a time: nobody waits for it, and an
 * import of a hundred thousand records must not take the processor from those who search.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DuplicateRun {

    /** Of every five seconds. */
    private static final Duration SHARE = Duration.ofSeconds(1);

    @Inject
    private DuplicateTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        long end = System.nanoTime() + SHARE.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = turn.next();
        }
    }
}
