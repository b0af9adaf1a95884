package org.researcharchive.search.drift;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.change.ChangeOutbox;
import org.researcharchive.search.compare.DocumentState;
import org.researcharchive.search.document.DocumentJson;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;

/**
 * Looks again at records that seemed to differ from their documents: people edit while the check runs, and a record is read
 * at another moment than its document.
 *
 * <p>The order of the three questions is what makes the answer sure. A record is read first. If the outbox, asked
 * after that, holds no change of it, the feed has written that state, or a newer one; so the engine, asked last and past
 * what it has not yet made searchable, must have it.
 */
@ApplicationScoped
public class SecondLook {

    private final ElasticsearchConnection connection;
    private final IndexNames names;
    private final ExpectedDocuments expected;
    private final ChangeOutbox outbox;

    /** Only the container's proxy is made so; it has no state of its own. */
    @SuppressWarnings("NullAway")
    protected SecondLook() {
        this.connection = null;
        this.names = null;
        this.expected = null;
        this.outbox = null;
    }

    @Inject
    SecondLook(ElasticsearchConnection connection, IndexNames names, ExpectedDocuments expected, ChangeOutbox outbox) {
        this.connection = connection;
        this.names = names;
        this.expected = expected;
        this.outbox = outbox;
    }

    /**
     * What was found.
     *
     * @param drifted what really differs
     * @param onTheirWay how many records have a change that the feed is still to bring
     */
    public record Findings(List<Drifted> drifted, int onTheirWay) {}

    /**
     * Looks at records again.
     *
     * @throws EngineUnavailableException if the engine does not answer
     */
    public Findings at(List<Long> ids) {
        List<DocumentState> records = expected.of(ids);
        Set<Long> waiting = outbox.waiting(ids);
        List<DocumentState> settled = records.stream()
                .filter(record -> !waiting.contains(record.id()))
                .toList();
        Map<Long, GetResult<JsonNode>> documents = documents(settled);
        List<Drifted> drifted = new ArrayList<>();
        List<Drifted> ahead = new ArrayList<>();
        for (DocumentState record : settled) {
            Drifted difference = difference(record, documents.get(record.id()));
            if (difference != null) {
                (difference.documentVersion() > record.version() ? ahead : drifted).add(difference);
            }
        }
        drifted.addAll(stillAhead(ahead));
        return new Findings(drifted, records.size() - settled.size());
    }

    /** A document may be newer because its record was edited since it was read; not if the record still is not. */
    private List<Drifted> stillAhead(List<Drifted> ahead) {
        if (ahead.isEmpty()) {
            return ahead;
        }
        Map<Long, Long> versions = new HashMap<>();
        expected.of(ahead.stream().map(Drifted::id).toList())
                .forEach(record -> versions.put(record.id(), record.version()));
        return ahead.stream()
                .filter(document -> versions.getOrDefault(document.id(), 0L) < document.documentVersion())
                .toList();
    }

    private static @Nullable Drifted difference(DocumentState record, @Nullable GetResult<JsonNode> document) {
        String hash = record.hash();
        boolean published = hash != null;
        if (document == null) {
            return published ? new Drifted(Drift.MISSING, record.id(), record.version(), 0, 0, 0) : null;
        }
        long version = Objects.requireNonNullElse(document.version(), 0L);
        if (hash != null && version == record.version() && hash.equals(hash(document))) {
            return null;
        }
        return new Drifted(
                published ? Drift.STALE : Drift.ORPHAN,
                record.id(),
                record.version(),
                version,
                Objects.requireNonNullElse(document.seqNo(), 0L),
                Objects.requireNonNullElse(document.primaryTerm(), 0L));
    }

    private static @Nullable String hash(GetResult<JsonNode> document) {
        JsonNode source = document.source();
        return source == null ? null : source.path(DocumentJson.HASH).asText(null);
    }

    private Map<Long, GetResult<JsonNode>> documents(List<DocumentState> records) {
        Map<Long, GetResult<JsonNode>> documents = new HashMap<>();
        if (records.isEmpty()) {
            return documents;
        }
        MgetResponse<JsonNode> answer = connection.write(client -> client.mget(
                get -> get.index(names.live())
                        .ids(records.stream()
                                .map(record -> Long.toString(record.id()))
                                .toList())
                        .sourceIncludes(DocumentJson.HASH),
                JsonNode.class));
        for (MultiGetResponseItem<JsonNode> item : answer.docs()) {
            if (item.isFailure()) {
                throw new EngineUnavailableException("Elasticsearch cannot read document "
                        + item.failure().id() + ": " + item.failure().error().reason());
            }
            if (item.result().found()) {
                documents.put(Long.valueOf(item.result().id()), item.result());
            }
        }
        return documents;
    }
}
