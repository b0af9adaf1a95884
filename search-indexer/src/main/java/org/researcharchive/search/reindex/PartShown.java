package org.researcharchive.search.reindex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexNames;

/** Lets searches see at once what a reindex of a part has written. */
@Named
@Dependent
public class PartShown extends ReindexBatchlet {

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Override
    protected void work(ReindexRun run) {
        engine.refresh(names.live());
    }
}
