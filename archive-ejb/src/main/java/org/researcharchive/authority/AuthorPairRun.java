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

/** Looks for entries that may be one person, on every server and a little at a time: nobody waits for it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AuthorPairRun {

    /** Of every five seconds. */
    private static final Duration SHARE = Duration.ofSeconds(1);

    @Inject
    private AuthorPairTurn turn;

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void run() {
        long end = System.nanoTime() + SHARE.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = turn.next();
        }
    }
}
