package org.researcharchive.benchmarks.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.researcharchive.benchmarks.BenchmarkFailure;
import org.researcharchive.category.PresentCategories;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.search.document.PublicationDocuments;
import org.researcharchive.search.index.DocumentBulk;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineIndexes;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.index.WriteReport;
import org.researcharchive.search.query.LiveTuning;
import org.researcharchive.search.query.PublicationSearch;

/**
 * An index beside those of the archive, made and filled by the archive's own code and removed when closed.
 *
 * <p>Its name holds the number of this process, so two measurements at a time do not meet.
 */
final class BenchmarkIndex implements AutoCloseable {

    private static final int BATCH = 500;

    private final ElasticsearchConnection connection;
    private final IndexNames names =
            new IndexNames("bench-" + ProcessHandle.current().pid());
    private final EngineIndexes indexes;
    private final Map<Long, String> sourceIds = new HashMap<>();

    private BenchmarkIndex(ElasticsearchConnection connection) {
        this.connection = connection;
        this.indexes = new EngineIndexes(connection);
    }

    /** Creates an empty index in the engine at a connection. */
    static BenchmarkIndex create(ElasticsearchConnection connection) {
        BenchmarkIndex index = new BenchmarkIndex(connection);
        index.indexes.delete(index.name());
        index.indexes.create(index.name());
        index.indexes.move(index.names.live(), index.name(), index.names);
        return index;
    }

    /** Writes all records of a collection and makes them searchable. */
    void fill(JudgedCollection collection) {
        List<IndexablePublication> batch = new ArrayList<>(BATCH);
        collection.forEachRecord(draft -> {
            long id = sourceIds.size() + 1L;
            sourceIds.put(id, Objects.requireNonNullElse(draft.sourceId(), Long.toString(id)));
            batch.add(JudgedRecord.of(id, draft));
            if (batch.size() == BATCH) {
                write(batch);
            }
        });
        write(batch);
        indexes.refresh(name());
    }

    /** The id that a record has in its collection. */
    String sourceId(long id) {
        return sourceIds.getOrDefault(id, "");
    }

    PublicationSearch search() {
        return new PublicationSearch(connection, names, new LiveTuning(), new PresentCategories());
    }

    private void write(List<IndexablePublication> batch) {
        WriteReport report = new DocumentBulk(connection, new PublicationDocuments()).write(batch, names.live(), false);
        if (!report.refused().isEmpty() || !report.postponed().isEmpty()) {
            throw new BenchmarkFailure("the engine refused records of the collection: " + report);
        }
        batch.clear();
    }

    private String name() {
        return names.index(1);
    }

    @Override
    public void close() {
        indexes.delete(name());
    }
}
