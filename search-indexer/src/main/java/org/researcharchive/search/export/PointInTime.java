package org.researcharchive.search.export;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Objects;
import java.util.function.Supplier;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.query.SearchUnavailableException;

/** The index as it was at one moment. The engine keeps it until it is closed, or nobody has asked for a while. */
final class PointInTime {

    /** How long the engine waits for the next question; as long as a slow reader may take for one page. */
    static final int MINUTES = 5;

    private static final Time KEPT = Time.of(time -> time.time(MINUTES + "m"));

    private final ElasticsearchConnection connection;
    private String id;

    private PointInTime(ElasticsearchConnection connection, String id) {
        this.connection = connection;
        this.id = id;
    }

    /**
     * Holds the index fast.
     *
     * @param index its name or alias
     * @throws SearchUnavailableException if the index cannot answer now
     */
    static PointInTime of(ElasticsearchConnection connection, String index) {
        return answered(() -> new PointInTime(
                connection,
                connection
                        .search(client -> client.openPointInTime(
                                point -> point.index(index).keepAlive(KEPT)))
                        .id()));
    }

    String id() {
        return id;
    }

    /**
     * Asks this moment of the index.
     *
     * @throws SearchUnavailableException if the index cannot answer any more
     */
    SearchResponse<Void> search(SearchRequest request) {
        SearchResponse<Void> answer = answered(() -> connection.search(client -> client.search(
                request.rebuild().pit(point -> point.id(id).keepAlive(KEPT)).build(), Void.class)));
        if (answer.timedOut() || answer.shards().failed().intValue() > 0) {
            throw new SearchUnavailableException("The index answered in part only; please try again soon.", null);
        }
        id = Objects.requireNonNullElse(answer.pitId(), id);
        return answer;
    }

    void close() {
        connection.search(client -> client.closePointInTime(point -> point.id(id)));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (EngineUnavailableException | ElasticsearchException e) {
            throw new SearchUnavailableException("Search is unavailable at the moment; please try again soon.", e);
        }
    }
}
