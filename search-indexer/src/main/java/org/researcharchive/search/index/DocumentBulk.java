package org.researcharchive.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.search.document.DocumentJson;
import org.researcharchive.search.document.PublicationDocuments;

/**
 * Writes the states of records into an index: published ones as documents, all others as deletions.
 *
 * <p>Every write carries the record's version. The engine refuses what is older than what it has, which is as good as
 * done, so writes may come late, twice or out of order.
 */
@ApplicationScoped
public class DocumentBulk {

    /** The most that is sent at once, in bytes; a single larger document travels alone. */
    private static final long MAX_BYTES = 5_000_000;

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final String JSON = "application/json";

    private ElasticsearchConnection connection;
    private PublicationDocuments documents;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentBulk() {}

    @Inject
    public DocumentBulk(ElasticsearchConnection connection, PublicationDocuments documents) {
        this.connection = connection;
        this.documents = documents;
    }

    /**
     * Writes the records into the index behind an alias.
     *
     * @param refresh whether they must be found as soon as this returns
     * @throws EngineUnavailableException if the engine cannot take anything now, or has no index of that alias
     */
    public WriteReport write(Collection<IndexablePublication> records, String alias, boolean refresh) {
        Outcome outcome = new Outcome();
        List<BulkOperation> batch = new ArrayList<>();
        long bytes = 0;
        Function<IndexablePublication, DocumentJson> json = documents.of(records);
        for (IndexablePublication record : records) {
            byte[] document = record.published() ? json.apply(record).bytes() : new byte[0];
            if (!batch.isEmpty() && bytes + document.length > MAX_BYTES) {
                outcome.add(send(batch, alias, refresh));
                batch.clear();
                bytes = 0;
            }
            batch.add(record.published() ? index(record, document) : delete(record));
            bytes += document.length;
        }
        if (!batch.isEmpty()) {
            outcome.add(send(batch, alias, refresh));
        }
        return new WriteReport(outcome.refused, outcome.postponed);
    }

    private BulkResponse send(List<BulkOperation> operations, String alias, boolean refresh) {
        BulkRequest request = BulkRequest.of(bulk -> bulk.index(alias)
                .requireAlias(true)
                .refresh(refresh ? Refresh.True : Refresh.False)
                .operations(operations));
        try {
            return connection.write(client -> client.bulk(request));
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                throw new EngineUnavailableException("Elasticsearch has no index behind '" + alias + "'", e);
            }
            throw e;
        }
    }

    private static BulkOperation index(IndexablePublication record, byte[] document) {
        return BulkOperation.of(operation -> operation.index(index -> index.id(Long.toString(record.id()))
                .version(record.version())
                .versionType(VersionType.ExternalGte)
                .document(BinaryData.of(document, JSON))));
    }

    private static BulkOperation delete(IndexablePublication record) {
        return BulkOperation.of(operation -> operation.delete(delete ->
                delete.id(Long.toString(record.id())).version(record.version()).versionType(VersionType.ExternalGte)));
    }

    /** What the engine said to each item. */
    private static final class Outcome {

        private final Map<Long, String> refused = new HashMap<>();
        private final Set<Long> postponed = new HashSet<>();

        void add(BulkResponse response) {
            if (response.errors()) {
                response.items().forEach(this::add);
            }
        }

        private void add(BulkResponseItem item) {
            if (item.error() == null || item.status() == CONFLICT) {
                return;
            }
            if (item.status() == NOT_FOUND) {
                throw new EngineUnavailableException("Elasticsearch has no index '" + item.index() + "'");
            }
            long id = Long.parseLong(String.valueOf(item.id()));
            if (ElasticsearchConnection.isPassing(item.status())) {
                postponed.add(id);
            } else {
                refused.put(id, String.valueOf(item.error().reason()));
            }
        }
    }
}
