package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.List;

/** The one request that answers a search: hits, marked snippets and the counts of all facets. */
final class SearchBody {

    /** What a hit shows; bodies stay in the index. */
    private static final List<String> SHOWN = List.of(
            "id",
            "slug",
            "title",
            "subtitle",
            "summary",
            "publishedOn",
            "precision",
            "type",
            "language",
            "series",
            "authors",
            "categories",
            "files");

    private SearchBody() {}

    /**
     * @param alias the name under which the index is searched
     * @param timeout after which the engine gives up, such as {@code 4s}
     */
    static co.elastic.clients.elasticsearch.core.SearchRequest of(
            SearchRequest request, QueryText text, String alias, String timeout) {
        FacetFilters filters = FacetFilters.of(request);
        boolean ranked = isRanked(request, text);
        return co.elastic.clients.elasticsearch.core.SearchRequest.of(body -> {
            body.index(alias)
                    .timeout(timeout)
                    .from((request.page() - 1) * request.size())
                    .size(request.size())
                    .trackTotalHits(total -> total.enabled(true))
                    .source(source -> source.filter(shown -> shown.includes(SHOWN)))
                    .sort(order(request.sort(), ranked));
            if (request.withFacets()) {
                body.query(FoundPages.with(query(text, ranked, List.of()), text))
                        .aggregations(FacetAggregations.of(request, filters));
                if (!filters.isEmpty()) {
                    body.postFilter(FacetFilters.all(filters.ofAll()));
                }
            } else {
                body.query(FoundPages.with(query(text, ranked, filters.ofAll()), text));
            }
            if (text.isRankable()) {
                body.highlight(Snippets.of(PublicationQuery.matching(text)));
            }
            return body;
        });
    }

    static boolean isRanked(SearchRequest request, QueryText text) {
        return request.sort() == SearchSort.RELEVANCE && text.isRankable();
    }

    /** Counts the records that match, and stops where there are enough of them. */
    static co.elastic.clients.elasticsearch.core.SearchRequest upTo(
            int enough, QueryText text, String alias, String timeout) {
        return co.elastic.clients.elasticsearch.core.SearchRequest.of(body -> body.index(alias)
                .timeout(timeout)
                .size(0)
                .trackTotalHits(total -> total.count(enough))
                .terminateAfter((long) enough)
                .query(query(text, false, List.of())));
    }

    static Query query(QueryText text, boolean ranked, List<Query> filters) {
        if (ranked) {
            Query query = PublicationQuery.ranked(text);
            return filters.isEmpty()
                    ? query
                    : QueryBuilders.bool(bool -> bool.must(query).filter(filters));
        }
        Query query = PublicationQuery.matching(text);
        return QueryBuilders.bool(bool -> bool.filter(query).filter(filters));
    }

    static List<SortOptions> order(SearchSort sort, boolean ranked) {
        return switch (sort) {
            case RELEVANCE ->
                ranked
                        ? List.of(score(), by("publishedOn", SortOrder.Desc), by("id", SortOrder.Desc))
                        : List.of(by("publishedOn", SortOrder.Desc), by("id", SortOrder.Desc));
            case NEWEST -> List.of(by("publishedOn", SortOrder.Desc), by("id", SortOrder.Desc));
            case OLDEST -> List.of(by("publishedOn", SortOrder.Asc), by("id", SortOrder.Asc));
            case TITLE -> List.of(by("titleKey", SortOrder.Asc), by("id", SortOrder.Asc));
        };
    }

    private static SortOptions score() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    /** Records without a value come last, whichever way the others go. */
    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(by -> by.field(field).order(order).missing(FieldValue.of("_last"))));
    }
}
