package org.researcharchive.search.reindex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexEntry;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.IndexRegistry;
import org.researcharchive.search.index.IndexUpkeep;
import org.researcharchive.search.tuning.TuningRelease;

/** Creates the index to be filled, or finds the one that the same run had begun before its server died. */
@Named
@Dependent
public class ReindexPreparation extends ReindexBatchlet {

    @Inject
    private IndexUpkeep upkeep;

    @Inject
    private IndexRegistry registry;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Inject
    private IndexablePublications publications;

    @Override
    protected void work(ReindexRun run) {
        Optional<String> begun = begun(run.id());
        if (begun.isEmpty()) {
            run.progress().startOver(run.id());
        }
        String index = begun.orElseGet(() -> upkeep.startBuilding(run.id(), tuning(run)));
        run.progress().begin(run.id(), publications.countPublished());
        run.say("Filling " + index);
    }

    /** The tuning that the run was started to bring; an ordinary one changes none. */
    private static OptionalLong tuning(ReindexRun run) {
        String version = run.progress().parameters(run.id()).get(TuningRelease.VERSION);
        return version == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(version));
    }

    private Optional<String> begun(long jobId) {
        return registry.in(IndexEntry.State.BUILDING)
                .filter(entry -> entry.jobId() != null && entry.jobId() == jobId)
                .map(IndexEntry::name)
                .filter(name -> engine.behind(names.building()).equals(Optional.of(name)));
    }
}
