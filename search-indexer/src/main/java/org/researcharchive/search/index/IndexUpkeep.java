package org.researcharchive.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.researcharchive.change.ChangeOutbox;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.index.IndexEntry.State;

/**
 * Changes which indexes there are and which one is searched, each time in engine and table together. The alias in the
 * engine is the truth: what the table says otherwise is put right.
 *
 * <p>Only for the index's own upkeep, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class IndexUpkeep {

    private static final Logger LOG = System.getLogger(IndexUpkeep.class.getName());
    private static final int PAGE = 10_000;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexRegistry registry;

    @Inject
    private IndexNames names;

    @Inject
    private IndexablePublications publications;

    @Inject
    private ChangeOutbox outbox;

    /**
     * Makes sure that there is an index to search, creating one and queueing every record for it where the engine is new
     * or has lost its data, and removes what failed or forgotten reindexes left behind.
     *
     * @throws EngineUnavailableException if the engine does not answer
     */
    public void reconcile() {
        if (isInOrder()) {
            return;
        }
        registry.lock();
        enterAsLive(engine.behind(names.live()).or(this::republished).orElseGet(this::createdAndQueued));
        registry.abandoned().forEach(entry -> registry.put(entry.name(), State.FAILED, null));
        registry.entries().stream()
                .filter(entry -> entry.state() == State.FAILED)
                .forEach(this::remove);
    }

    /** Gives the index that is searched the fields that came with a newer version of the archive. */
    public void addNewFields() {
        try {
            engine.addNewFields(names.live());
        } catch (ElasticsearchException e) {
            LOG.log(
                    Level.WARNING,
                    "The search index was made by another version of the archive and works as it did there; rebuild it"
                            + " to search as this version does. {0}",
                    e.getMessage());
        }
    }

    /**
     * Creates an index beside the one that is searched; from now on the feed writes to both.
     *
     * @param tuningId the version of the tuning that it is to be searched with; empty for that of now
     */
    public String startBuilding(long jobId, OptionalLong tuningId) {
        registry.lock();
        registry.in(State.BUILDING).ifPresent(this::remove);
        String name = create(tuningId.orElseGet(this::tuningOfNow));
        engine.prepareForFilling(name);
        engine.move(names.building(), name, names);
        registry.put(name, State.BUILDING, jobId);
        return name;
    }

    /**
     * Takes the index that was searched before the present one as the one to be searched next; from now on the feed writes
     * to both.
     *
     * @return its name
     * @throws IllegalStateException if there is none
     */
    public String startGoingBack(long jobId) {
        registry.lock();
        registry.in(State.BUILDING).ifPresent(this::remove);
        String name = registry.in(State.PREVIOUS)
                .map(IndexEntry::name)
                .filter(engine::exists)
                .orElseThrow(() -> new IllegalStateException("There is no earlier index to go back to"));
        engine.addNewFields(name);
        engine.move(names.building(), name, names);
        registry.put(name, State.BUILDING, jobId);
        return name;
    }

    /**
     * Lets searches see the index that was built; the one before is kept, older ones are removed. The feed holds still
     * meanwhile, so that no change has reached only the index that is left.
     */
    public void publish(String built) {
        registry.lock();
        engine.refresh(built);
        engine.publish(built, names);
        enterAsLive(built);
    }

    private boolean isInOrder() {
        Optional<String> live = engine.behind(names.live());
        return live.isPresent()
                && live.equals(registry.in(State.LIVE).map(IndexEntry::name))
                && registry.abandoned().isEmpty()
                && registry.entries().stream().noneMatch(entry -> entry.state() == State.FAILED);
    }

    /** The index that was searched, where only its alias was lost. */
    private Optional<String> republished() {
        Optional<String> name = registry.in(State.LIVE).map(IndexEntry::name).filter(engine::exists);
        name.ifPresent(found -> engine.move(names.live(), found, names));
        return name;
    }

    private String createdAndQueued() {
        String name = create(tuningOfNow());
        engine.move(names.live(), name, names);
        long queued = 0;
        long last = 0;
        for (List<Long> ids = publications.publishedIdsAfter(last, PAGE);
                !ids.isEmpty();
                ids = publications.publishedIdsAfter(last, PAGE)) {
            queued += outbox.enqueue(ids);
            last = ids.getLast();
        }
        LOG.log(Level.INFO, "Created the search index {0}; {1} records are on their way to it", name, queued);
        return name;
    }

    /** Creates an index under a name that is entered first, so that one that a crash leaves behind is found and removed. */
    private String create(long tuningId) {
        String name = registry.reserve(names::index);
        while (!engine.create(name)) {
            registry.remove(name);
            name = registry.reserve(names::index);
        }
        registry.tune(name, tuningId);
        return name;
    }

    /** An index that the engine has lost still says how it was searched. */
    private long tuningOfNow() {
        return registry.in(State.LIVE).map(IndexEntry::tuningId).orElse(0L);
    }

    /** Only one index was searched before: what came before that one goes. */
    private void enterAsLive(String name) {
        registry.put(name, State.FAILED, null);
        registry.in(State.LIVE).ifPresent(former -> {
            registry.in(State.PREVIOUS).ifPresent(this::remove);
            if (engine.exists(former.name())) {
                registry.put(former.name(), State.PREVIOUS, null);
            } else {
                registry.remove(former.name());
            }
        });
        registry.put(name, State.LIVE, null);
    }

    private void remove(IndexEntry entry) {
        engine.delete(entry.name());
        registry.remove(entry.name());
        LOG.log(Level.INFO, "Removed the search index {0}, which was {1}", entry.name(), entry.state());
    }
}
