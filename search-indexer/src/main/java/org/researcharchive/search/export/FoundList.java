package org.researcharchive.search.export;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.researcharchive.search.index.EngineUnavailableException;

/**
 * The numbers of all records that a search finds, in the order of its list, page by page as they were when it was
 * opened. It holds a point in time of the index, which costs the engine until it is closed.
 *
 * <p>For one reader and one thread.
 */
public final class FoundList implements AutoCloseable {

    private static final Logger LOG = System.getLogger(FoundList.class.getName());

    /** The reader has to see something soon; what comes later may come in larger pieces. */
    private static final int FIRST_PAGE = 100;

    private static final int PAGE = 2000;

    private final PointInTime point;
    private final Query query;
    private final List<SortOptions> order;
    private List<FieldValue> last = List.of();
    private boolean ended;

    FoundList(PointInTime point, Query query, List<SortOptions> order) {
        this.point = point;
        this.query = query;
        this.order = order;
    }

    /**
     * The next numbers; none when all have been read.
     *
     * @throws org.researcharchive.search.query.SearchUnavailableException if the index cannot answer any more
     */
    public List<Long> next() {
        if (ended) {
            return List.of();
        }
        int size = last.isEmpty() ? FIRST_PAGE : PAGE;
        SearchResponse<Void> page = point.search(request(size));
        List<Hit<Void>> hits = page.hits().hits();
        ended = hits.size() < size;
        if (!hits.isEmpty()) {
            last = hits.getLast().sort();
        }
        return hits.stream().map(hit -> Long.valueOf(hit.id())).toList();
    }

    private SearchRequest request(int size) {
        return SearchRequest.of(search -> {
            search.query(query)
                    .sort(order)
                    .size(size)
                    .source(source -> source.fetch(false))
                    .trackTotalHits(total -> total.enabled(false));
            return last.isEmpty() ? search : search.searchAfter(last);
        });
    }

    /** Lets the engine forget the list. */
    @Override
    public void close() {
        try {
            point.close();
        } catch (EngineUnavailableException | ElasticsearchException e) {
            LOG.log(
                    Level.WARNING,
                    "A list of results could not be closed; the engine forgets it by itself in " + PointInTime.MINUTES
                            + " minutes: {0}",
                    e.getMessage());
        }
    }
}
