package org.researcharchive.search.drift;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.compare.IndexComparison;
import org.researcharchive.search.compare.IndexComparison.Pair;
import org.researcharchive.search.compare.StoredDocuments;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.reindex.ReindexBatchlet;
import org.researcharchive.search.reindex.ReindexRun;

/**
 * Compares id, version and hash of every published record with every document of the index that is searched. What seems
 * to differ is looked at again, reported and, where the run was started so, repaired, a chunk at a time; a run that lost
 * its server goes on behind the last whole chunk.
 */
@Named
@Dependent
public class DriftCheck extends ReindexBatchlet {

    /** The parameter of a run that says whether it repairs what it finds: {@code true} or {@code false}. */
    public static final String REPAIR = "repair";

    private static final int CHUNK = 2_000;
    private static final int LOOKED_AT_AGAIN = 250;

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private EngineIndexes engine;

    @Inject
    private IndexNames names;

    @Inject
    private IndexablePublications publications;

    @Inject
    private ExpectedDocuments expected;

    @Inject
    private SecondLook secondLook;

    @Inject
    private DriftRepair repair;

    @Override
    protected void work(ReindexRun run) {
        long after = run.progress().checkpoint(run.id()).map(Long::valueOf).orElse(0L);
        engine.refresh(names.live());
        run.progress().begin(run.id(), publications.countPublished());
        RecordStates records = new RecordStates(publications, expected, after);
        try (StoredDocuments documents = new StoredDocuments(connection, names.live(), after)) {
            new Pass(run).through(new IndexComparison(records::next, documents::next));
        }
        if (!run.isToStop()) {
            run.say(sentence(run.progress().counts(run.id()), repairs(run)));
        }
    }

    private static boolean repairs(ReindexRun run) {
        return Boolean.parseBoolean(run.progress().parameters(run.id()).get(REPAIR));
    }

    private static String sentence(Map<String, Long> counts, boolean repaired) {
        long different = 0;
        for (Drift kind : Drift.values()) {
            different += counts.getOrDefault(kind.code(), 0L);
        }
        if (different == 0) {
            return "The index is exactly what the database says";
        }
        return different + (different == 1 ? " document differs" : " documents differ") + " from the database"
                + (repaired ? " and will be right in a moment" : "; a check with repair puts that right");
    }

    /** One way through all records and documents. */
    private final class Pass {

        private final ReindexRun run;
        private final boolean repairs;
        private final List<Long> suspects = new ArrayList<>();
        private final Map<String, Long> counts = new TreeMap<>();
        private int seen;
        private boolean stopped;

        Pass(ReindexRun run) {
            this.run = run;
            this.repairs = repairs(run);
        }

        void through(IndexComparison comparison) {
            @Nullable Pair last = null;
            for (Pair pair = comparison.next(); pair != null && !stopped; pair = comparison.next()) {
                look(pair);
                last = pair;
            }
            if (last != null) {
                settle(last.id());
            }
        }

        private void look(Pair pair) {
            if (pair.record() != null) {
                seen++;
            }
            if (!pair.isSame()) {
                suspects.add(pair.id());
            }
            if (seen == CHUNK || suspects.size() == LOOKED_AT_AGAIN) {
                settle(pair.id());
            }
        }

        /** Writes down how far the run is; everything up to an id has been looked at. */
        private void settle(long upTo) {
            SecondLook.Findings findings = secondLook.at(suspects);
            if (repairs) {
                repair.repair(findings.drifted());
                count("repaired", findings.drifted().size());
            }
            findings.drifted().forEach(one -> count(one.kind().code(), 1));
            count("on-their-way", findings.onTheirWay());
            run.progress()
                    .advance(
                            run.id(),
                            seen,
                            findings.drifted().size(),
                            Long.toString(upTo),
                            counts,
                            findings.drifted().stream().map(Drifted::problem).toList());
            suspects.clear();
            counts.clear();
            seen = 0;
            stopped = run.isToStop();
        }

        private void count(String name, int number) {
            if (number > 0) {
                counts.merge(name, (long) number, Long::sum);
            }
        }
    }
}
