package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/** What a search finds and in which order, for those who read on beyond the pages of its list. */
public final class WholeList {

    private final Query query;
    private final List<SortOptions> order;

    private WholeList(Query query, List<SortOptions> order) {
        this.query = query;
        this.order = order;
    }

    static WholeList of(SearchRequest request, QueryText text) {
        boolean ranked = SearchBody.isRanked(request, text);
        return new WholeList(
                SearchBody.query(text, ranked, FacetFilters.of(request).ofAll()),
                SearchBody.order(request.sort(), ranked));
    }

    public Query query() {
        return query;
    }

    public List<SortOptions> order() {
        return order;
    }
}
