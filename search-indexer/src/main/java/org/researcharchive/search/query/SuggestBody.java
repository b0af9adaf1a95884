package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.util.NamedValue;
import java.util.List;

/** The one request behind suggestions: titles that match, and the commonest values of the records that match by name. */
final class SuggestBody {

    /** The count of the commonest values. */
    static final String VALUES = "values";

    /** How many values are looked through: those of co-authors are among them, and are left out afterwards. */
    private static final int LOOKED_THROUGH = 100;

    private static final String TIMEOUT = "500ms";

    private SuggestBody() {}

    /** Four searches, in the order of the components of {@link Suggestions}. */
    static MsearchRequest of(TypedText typed, String alias, int titles) {
        return MsearchRequest.of(request -> request.index(alias)
                .searches(List.of(
                        titles(typed, titles),
                        values(typed, "authors.name.exact", FacetName.AUTHOR),
                        values(typed, "categories.path.exact", FacetName.CATEGORY),
                        values(typed, "series.name.exact", FacetName.SERIES))));
    }

    private static RequestItem titles(TypedText typed, int size) {
        return RequestItem.of(item -> item.header(header -> header)
                .body(body -> body.query(begins(typed, "title.exact"))
                        .size(size)
                        .timeout(TIMEOUT)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source -> source.filter(shown -> shown.includes("id", "slug", "title")))));
    }

    private static RequestItem values(TypedText typed, String field, FacetName facet) {
        return RequestItem.of(item -> item.header(header -> header)
                .body(body -> body.query(QueryBuilders.bool(bool -> bool.filter(begins(typed, field))))
                        .size(0)
                        .timeout(TIMEOUT)
                        .trackTotalHits(total -> total.enabled(false))
                        .aggregations(
                                VALUES,
                                values -> values.terms(terms -> terms.field(facet.field())
                                        .size(LOOKED_THROUGH)
                                        .order(
                                                NamedValue.of("_count", SortOrder.Desc),
                                                NamedValue.of("_key", SortOrder.Asc))))));
    }

    /**
     * Every word, complete or not. Words are not indexed by their beginnings, which took a third of a reindex; they are
     * looked up among the words there are.
     */
    private static Query begins(TypedText typed, String field) {
        List<Query> words = typed.words().stream()
                .map(word -> QueryBuilders.matchBoolPrefix(
                        match -> match.field(field).query(word).operator(Operator.And)))
                .toList();
        return QueryBuilders.bool(bool -> bool.must(words));
    }
}
