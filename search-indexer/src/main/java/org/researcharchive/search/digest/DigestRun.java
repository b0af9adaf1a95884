package org.researcharchive.search.digest;

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
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.subscription.MailSettings;
import org.researcharchive.subscription.NewPublications;

/**
 * Looks every few seconds whose time has come, on every server; each takes subscriptions that no other has. While search
 * is away, nobody is told anything, and nothing is forgotten.
 */
@Singleton
@Startup
@DependsOn("archive-ejb.jar#SchemaMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DigestRun {

    private static final Logger LOG = System.getLogger(DigestRun.class.getName());
    private static final int BATCH = 50;

    @Inject
    private DigestBatch batch;

    @Inject
    private NewPublications publications;

    @Inject
    private MailSettings settings;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        if (!settings.isComplete()) {
            return;
        }
        try {
            int looked = batch.look(BATCH);
            while (looked == BATCH) {
                looked = batch.look(BATCH);
            }
        } catch (SearchUnavailableException e) {
            LOG.log(Level.DEBUG, "Digests wait for the search to come back", e);
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        publications.forget();
    }
}
