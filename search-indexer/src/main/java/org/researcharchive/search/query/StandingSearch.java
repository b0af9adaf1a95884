package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.researcharchive.category.PresentCategories;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;

/** Asks whether records are among those that a search finds, as somebody does who keeps the search and waits. */
@ApplicationScoped
public class StandingSearch {

    @Inject
    private ElasticsearchConnection connection;

    @Inject
    private IndexNames names;

    @Inject
    private LiveTuning tuning;

    @Inject
    private PresentCategories categories;

    /**
     * The records that the search finds. All its words must be found: who waits for something wants to hear of that, not
     * of what comes closest.
     *
     * @param ids at most {@value SearchRequest#MAX_WINDOW}
     * @return some of the ids, in their order
     * @throws SearchUnavailableException if the index cannot answer now
     */
    public List<Long> among(List<Long> ids, SearchRequest request) {
        List<Query> filters = new ArrayList<>(
                FacetFilters.of(request.inCategories(categories::of)).ofAll());
        filters.add(QueryBuilders.ids(
                query -> query.values(ids.stream().map(String::valueOf).toList())));
        Query query = SearchBody.query(QueryText.parse(request.text(), tuning.current()), false, filters);
        try {
            SearchResponse<Void> found = connection.search(client -> client.search(
                    search -> search.index(names.live())
                            .query(query)
                            .size(ids.size())
                            .source(source -> source.fetch(false)),
                    Void.class));
            Set<Long> numbers = new HashSet<>();
            for (Hit<Void> hit : found.hits().hits()) {
                numbers.add(Long.valueOf(hit.id()));
            }
            return ids.stream().filter(numbers::contains).toList();
        } catch (EngineUnavailableException | ElasticsearchException e) {
            throw new SearchUnavailableException("Search is unavailable at the moment; please try again soon.", e);
        }
    }
}
