package org.researcharchive.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.LongConsumer;

/**
 * Every two seconds, on every server, publishes the records whose time has come and ends the embargoes that are over. What
 * came due while no server ran is done by the first that starts.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduleRun {

    private static final Logger LOG = System.getLogger(ScheduleRun.class.getName());
    private static final int BATCH = 200;

    @Inject
    private ScheduleTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        for (long id : turn.due(BATCH)) {
            attempt("published as scheduled", id, turn::publish, turn::later);
        }
        for (long id : turn.embargoesOver(BATCH)) {
            attempt("freed from its embargo", id, turn::lift, each -> {});
        }
    }

    /** One record that fails keeps no other waiting. */
    private static void attempt(String what, long id, LongConsumer work, LongConsumer otherwise) {
        try {
            work.accept(id);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "Publication " + id + " was not " + what + "; it is tried again", e);
            otherwise.accept(id);
        }
    }
}
