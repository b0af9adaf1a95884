package org.researcharchive.search.reindex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import org.researcharchive.job.JobProgress;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexEntry;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.IndexRegistry;
import org.researcharchive.search.index.IndexUpkeep;
import org.researcharchive.search.tuning.TuningRelease;

/**
 * Creates the index to be filled, or finds the one that the same run had begun before its server died. A run that goes
 * back takes the index that was searched before instead: it only has to be compared and brought up.
 */
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

    /** The parameter, {@code true}, of a run that brings back the index which was searched before. */
    public static final String BACK = "back";

    static boolean goesBack(JobProgress progress, long job) {
        return Boolean.parseBoolean(progress.parameters(job).get(BACK));
    }

    @Override
    protected void work(ReindexRun run) {
        Optional<String> begun = begun(run.id());
        if (begun.isEmpty()) {
            run.progress().startOver(run.id());
        }
        boolean back = goesBack(run.progress(), run.id());
        String index = begun.orElseGet(
                () -> back ? upkeep.startGoingBack(run.id()) : upkeep.startBuilding(run.id(), tuning(run)));
        run.progress().begin(run.id(), back ? 0 : publications.countPublished());
        run.say((back ? "Going back to " : "Filling ") + index);
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
