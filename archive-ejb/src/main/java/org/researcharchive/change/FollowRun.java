package org.researcharchive.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks on every server for records that show something which has changed, and sends them to the index. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowRun {

    /** Of every second; what is left then waits for the next. */
    private static final Duration SHARE = Duration.ofMillis(500);

    @Inject
    private FollowTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        long end = System.nanoTime() + SHARE.toNanos();
        for (Follower follower : Follower.values()) {
            boolean more = true;
            while (more && System.nanoTime() < end) {
                more = turn.next(follower);
            }
        }
    }
}
