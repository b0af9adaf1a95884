package org.researcharchive.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks on every server for records that show something which has changed, and sends them to the index. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowRun {

    @Inject
    private FollowTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        for (Follower follower : Follower.values()) {
            boolean more = true;
            while (more) {
                more = turn.next(follower);
            }
        }
    }
}
