package org.researcharchive.search.index;

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

/**
 * Looks every few seconds whether there is an index to search, from the server's start on. The archive does not wait for
 * it: with the engine down everything but search works, and the index is seen to when the engine comes.
 */
@Singleton
@Startup
@DependsOn("archive-ejb.jar#SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexKeeper {

    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());

    @Inject
    private IndexUpkeep upkeep;

    private boolean reachable = true;
    private boolean upToDate;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        try {
            upkeep.reconcile();
            if (!upToDate) {
                upkeep.addNewFields();
                upToDate = true;
            }
            if (!reachable) {
                LOG.log(Level.INFO, "Elasticsearch answers again");
            }
            reachable = true;
        } catch (EngineUnavailableException e) {
            if (reachable) {
                LOG.log(Level.WARNING, "Search is unavailable; the archive goes on without it. {0}", e.getMessage());
            }
            reachable = false;
        }
    }
}
