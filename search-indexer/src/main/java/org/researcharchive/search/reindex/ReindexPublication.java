package org.researcharchive.search.reindex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.IndexUpkeep;
import org.researcharchive.search.tuning.TuningWatch;

/** Puts the index that was built and checked in the place of the one that is searched. */
@Named
@Dependent
public class ReindexPublication extends ReindexBatchlet {

    @Inject
    private IndexUpkeep upkeep;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Inject
    private TuningWatch tuning;

    @Override
    protected void work(ReindexRun run) {
        String built = engine.behind(names.building())
                .orElseThrow(() -> new IllegalStateException("The index that was built is gone"));
        upkeep.publish(built);
        tuning.follow();
        run.progress().through(run.id());
        run.say(built + " is searched now, with " + engine.count(built) + " records");
    }
}
