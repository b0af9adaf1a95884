package org.researcharchive.search.tuning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexEntry;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.IndexRegistry;
import org.researcharchive.search.query.LiveTuning;
import org.researcharchive.search.query.SearchTuning;
import org.researcharchive.tuning.Tunings;

/**
 * Lets this server search with the tuning of the index that the alias leads to. The alias is looked at every few seconds,
 * so that all servers follow a change, and a way back, by themselves.
 */
@Singleton
@Startup
@DependsOn("archive-ejb.jar#SchemaMigration")
@PermitAll
@Lock(LockType.WRITE)
public class TuningWatch {

    private static final Logger LOG = System.getLogger(TuningWatch.class.getName());

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Inject
    private IndexRegistry registry;

    @Inject
    private Tunings tunings;

    @Inject
    private LiveTuning live;

    private @Nullable Long followed;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        try {
            follow();
        } catch (EngineUnavailableException e) {
            // said by the keeper of the index; without an engine there is no search to tune
            LOG.log(Level.DEBUG, "The tuning stays as it is: {0}", e.getMessage());
        }
    }

    /**
     * Looks now.
     *
     * @throws EngineUnavailableException if the engine does not answer
     */
    public void follow() {
        long version = engine.behind(names.live())
                .flatMap(registry::named)
                .map(IndexEntry::tuningId)
                .orElse(0L);
        if (followed != null && followed == version) {
            return;
        }
        tunings.find(version).ifPresent(found -> live.use(SearchTuning.of(found.tuning())));
        followed = version;
        LOG.log(Level.INFO, "Searches use version {0} of the tuning", version);
    }
}
