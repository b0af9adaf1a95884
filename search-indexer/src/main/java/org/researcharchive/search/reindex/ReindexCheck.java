package org.researcharchive.search.reindex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.compare.IndexComparison;
import org.researcharchive.search.compare.IndexComparison.Pair;
import org.researcharchive.search.compare.RecordVersions;
import org.researcharchive.search.compare.StoredDocuments;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexNames;

/**
 * Compares the index that was built with the database, record by record, and brings up what differs; done when nothing
 * differs any more but what is being edited at this moment, which the feed brings.
 */
@Named
@Dependent
public class ReindexCheck extends ReindexBatchlet {

    private static final int PASSES = 5;
    private static final int SLICE = 1_000;
    private static final long BEFORE_ALL = -1;

    /** An import at full speed changes about so many records while a pass looks at all. */
    private static final long IN_FLUX = 5_000;

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Inject
    private IndexablePublications publications;

    @Inject
    private SliceWriter writer;

    @Override
    protected void work(ReindexRun run) {
        engine.prepareForSearching(names.building());
        Set<Long> refused = new HashSet<>();
        long different = Long.MAX_VALUE;
        for (int pass = 1; pass <= PASSES && different > 0 && !run.isToStop(); pass++) {
            run.say("Comparing the new index with the database, pass " + pass);
            different = new Pass(run, refused).run();
            engine.refresh(names.building());
        }
        if (different > IN_FLUX) {
            throw new IllegalStateException("After " + PASSES + " passes " + different
                    + " records still differ between the database and the new index");
        }
    }

    /** One look at every record and document. */
    private final class Pass {

        private final ReindexRun run;
        private final Set<Long> refused;
        private final List<Long> waiting = new ArrayList<>();
        private long different;

        Pass(ReindexRun run, Set<Long> refused) {
            this.run = run;
            this.refused = refused;
        }

        long run() {
            RecordVersions records = new RecordVersions(publications);
            try (StoredDocuments documents = new StoredDocuments(connection, names.building(), BEFORE_ALL)) {
                IndexComparison comparison = new IndexComparison(records::next, documents::next);
                for (Pair pair = comparison.next(); pair != null; pair = comparison.next()) {
                    if (pair.isBehind()) {
                        bringUp(pair.id());
                    }
                }
            }
            write();
            return different;
        }

        private void bringUp(long id) {
            if (refused.contains(id)) {
                return;
            }
            different++;
            waiting.add(id);
            if (waiting.size() == SLICE) {
                write();
            }
        }

        private void write() {
            Map<Long, String> problems = writer.write(waiting, names.building());
            problems.forEach((id, reason) -> {
                if (refused.add(id)) {
                    run.progress().problem(run.id(), PublicationDocumentWriter.problem(id, reason));
                }
            });
            waiting.clear();
        }
    }
}
