package org.researcharchive.search.compare;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.document.DocumentJson;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;

/** The documents of an index at one point in time, in the order of their ids: which there are, and in which versions. */
public final class StoredDocuments implements AutoCloseable {

    private static final int PAGE = 5_000;
    private static final Time KEPT = Time.of(time -> time.time("5m"));

    private final ElasticsearchConnection connection;
    private final Deque<DocumentState> page = new ArrayDeque<>();
    private String pointInTime;
    private long last;

    /**
     * Holds an index fast.
     *
     * @param index its name or alias
     * @param after the id before the first that is asked for
     */
    public StoredDocuments(ElasticsearchConnection connection, String index, long after) {
        this.connection = connection;
        this.last = after;
        this.pointInTime = connection
                .write(client ->
                        client.openPointInTime(open -> open.index(index).keepAlive(KEPT)))
                .id();
    }

    /** The next document, if there is one. */
    public @Nullable DocumentState next() {
        if (page.isEmpty()) {
            read().hits().hits().forEach(this::add);
        }
        return page.poll();
    }

    @Override
    public void close() {
        connection.write(client -> client.closePointInTime(close -> close.id(pointInTime)));
    }

    /** @throws EngineUnavailableException if the answer is not whole: what is not told is not missing */
    private SearchResponse<Void> read() {
        SearchResponse<Void> answer = connection.write(client -> client.search(
                search -> search.pit(pit -> pit.id(pointInTime).keepAlive(KEPT))
                        .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
                        .searchAfter(FieldValue.of(last))
                        .size(PAGE)
                        .version(true)
                        .docvalueFields(field -> field.field(DocumentJson.HASH))
                        .source(source -> source.fetch(false))
                        .trackTotalHits(total -> total.enabled(false)),
                Void.class));
        if (answer.timedOut() || answer.shards().failed().intValue() > 0) {
            throw new EngineUnavailableException("Elasticsearch answered for a part of the index only");
        }
        pointInTime = Objects.requireNonNullElse(answer.pitId(), pointInTime);
        return answer;
    }

    private void add(Hit<Void> hit) {
        long id = Long.parseLong(String.valueOf(hit.id()));
        page.add(new DocumentState(id, hit.version() == null ? 0 : hit.version(), hash(hit)));
        last = id;
    }

    private static @Nullable String hash(Hit<Void> hit) {
        JsonData values = hit.fields().get(DocumentJson.HASH);
        return values == null ? null : values.toJson().asJsonArray().getString(0);
    }
}
