package org.researcharchive.taxonomy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks on every server for what follows from a changed tree of categories, also from one that another server changed. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class CategoryRun {

    @Inject
    private CategoryTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        turn.look();
        boolean more = true;
        while (more) {
            more = turn.refile();
        }
    }
}
