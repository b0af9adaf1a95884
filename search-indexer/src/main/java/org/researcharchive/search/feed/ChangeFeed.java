package org.researcharchive.search.feed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.search.index.EngineUnavailableException;

/**
 * Drains the outbox into the index: at once after a save on this server, and twice a second for whatever other servers,
 * jobs or earlier failures left in it.
 *
 * <p>One run at a time on each server; a wake-up during a run makes it look once more. While the engine is down the
 * outbox waits, nothing in it counts as failed, and the feed asks again after ever longer pauses.
 */
@Singleton
@Startup
@DependsOn("archive-ejb.jar#SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ChangeFeed {

    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());

    /** Small enough that what somebody waits for is never long behind a batch of a job. */
    private static final int BATCH = 250;

    private static final long POLL_MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private FeedBatch batch;

    private final FeedTurns turns = new FeedTurns();
    private final FeedPause pause = new FeedPause();
    private ScheduledFuture<?> poll;

    @PostConstruct
    void start() {
        poll = executor.scheduleWithFixedDelay(this::run, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        poll.cancel(false);
    }

    /** Something was committed on this server: look at once. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArchiveChanged changed) {
        try {
            executor.execute(this::run);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The next poll will see the change", e);
        }
    }

    private void run() {
        if (turns.enter()) {
            do {
                drain();
            } while (turns.again());
        }
    }

    /** Catches everything: a schedule ends for good with the first exception that leaves it. */
    private void drain() {
        if (!pause.isOver()) {
            return;
        }
        try {
            BatchResult result = batch.bring(BATCH);
            while (result.taken() == BATCH && !result.busy()) {
                result = batch.bring(BATCH);
            }
            if (result.busy()) {
                pause.longer();
            } else if (pause.end()) {
                LOG.log(Level.INFO, "The index takes changes again");
            }
        } catch (EngineUnavailableException e) {
            if (pause.longer()) {
                LOG.log(Level.WARNING, "Changes wait in the outbox until the index takes them. {0}", e.getMessage());
            }
        } catch (RuntimeException e) {
            if (pause.longer()) {
                LOG.log(Level.ERROR, "The feed failed and will try again", e);
            }
        }
    }
}
