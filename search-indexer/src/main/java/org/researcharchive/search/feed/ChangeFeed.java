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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexNames;

/**
 * Drains the outbox into the index: at once after a save on this server, and twice a second for whatever other servers,
 * jobs or earlier failures left in it. What people saved has a lane of its own, so that it never queues behind a job.
 */
@Singleton
@Startup
@DependsOn("archive-ejb.jar#SchemaMigration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ChangeFeed {

    private static final Logger LOG = System.getLogger(ChangeFeed.class.getName());

    private static final int SAVED_BY_PEOPLE = 50;
    private static final int SAVED_BY_JOBS = 500;
    private static final long POLL_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private FeedBatch batch;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    private final List<ScheduledFuture<?>> polls = new ArrayList<>();
    private final List<FeedLane> lanes = new ArrayList<>();
    private @Nullable FeedLane awaited;

    @PostConstruct
    void start() {
        awaited = new FeedLane("Saved records", limit -> batch.bring(false, limit), SAVED_BY_PEOPLE);
        poll(awaited);
        JobBatches jobs = new JobBatches(limit -> batch.bring(true, limit), () -> engine.refresh(names.live()));
        poll(new FeedLane("Records saved by jobs", jobs, SAVED_BY_JOBS));
    }

    @PreDestroy
    void stop() {
        polls.forEach(poll -> poll.cancel(false));
        for (FeedLane lane : lanes) {
            if (!lane.close(PATIENCE)) {
                LOG.log(
                        Level.WARNING,
                        "The feed was stopped in the middle of a batch, which is repeated at the next start");
            }
        }
    }

    /** Something was committed on this server: look at once. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArchiveChanged changed) {
        try {
            executor.execute(Objects.requireNonNull(awaited)::run);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The next poll will see the change", e);
        }
    }

    private void poll(FeedLane lane) {
        lanes.add(lane);
        polls.add(executor.scheduleWithFixedDelay(lane::run, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS));
    }
}
