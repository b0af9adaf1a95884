package org.researcharchive.search.reindex;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.IndexedVersion;
import org.researcharchive.search.index.ElasticsearchConnection;

/** The documents of an index at one point in time, in the order of their ids: which there are, and in which versions. */
final class DocumentVersions implements AutoCloseable {

    private static final int PAGE = 5_000;
    private static final Time KEPT = Time.of(time -> time.time("2m"));

    private final ElasticsearchConnection connection;
    private final String pointInTime;
    private final Deque<IndexedVersion> page = new ArrayDeque<>();
    private long last = -1;

    DocumentVersions(ElasticsearchConnection connection, String index) {
        this.connection = connection;
        this.pointInTime = connection
                .write(client ->
                        client.openPointInTime(open -> open.index(index).keepAlive(KEPT)))
                .id();
    }

    /** The next document, if there is one. */
    @Nullable
    IndexedVersion next() {
        if (page.isEmpty()) {
            read().hits().hits().forEach(this::add);
        }
        return page.poll();
    }

    @Override
    public void close() {
        connection.write(client -> client.closePointInTime(close -> close.id(pointInTime)));
    }

    private SearchResponse<Void> read() {
        return connection.write(client -> client.search(
                search -> search.pit(pit -> pit.id(pointInTime).keepAlive(KEPT))
                        .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
                        .searchAfter(FieldValue.of(last))
                        .size(PAGE)
                        .version(true)
                        .source(source -> source.fetch(false))
                        .trackTotalHits(total -> total.enabled(false)),
                Void.class));
    }

    private void add(Hit<Void> hit) {
        long id = Long.parseLong(String.valueOf(hit.id()));
        page.add(new IndexedVersion(id, hit.version() == null ? 0 : hit.version()));
        last = id;
    }
}
