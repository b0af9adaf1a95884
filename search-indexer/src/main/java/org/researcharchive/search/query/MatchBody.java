package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;

/** The request that asks about one record: whether a search finds it, and what each part of the search is worth in it. */
final class MatchBody {

    /** The name under which the engine says that the record is among the results. */
    static final String FOUND = "found";

    private static final List<String> SHOWN = List.of("id", "slug", "title");

    private MatchBody() {}

    static co.elastic.clients.elasticsearch.core.SearchRequest of(
            long id, SearchRequest request, QueryText text, List<MatchProbe> probes, String alias, String timeout) {
        List<Query> named = new ArrayList<>();
        named.add(found(request, text));
        probes.stream().flatMap(MatchProbe::all).map(MatchProbe::named).forEach(named::add);
        return co.elastic.clients.elasticsearch.core.SearchRequest.of(body -> {
            body.index(alias)
                    .timeout(timeout)
                    .size(1)
                    .trackTotalHits(total -> total.enabled(false))
                    .includeNamedQueriesScore(true)
                    .source(source -> source.filter(shown -> shown.includes(SHOWN)))
                    .query(query -> query.bool(bool -> bool.filter(
                                    only -> only.term(term -> term.field("id").value(id)))
                            .should(named)));
            if (text.isRankable()) {
                body.highlight(Snippets.everywhere(PublicationQuery.matching(text)));
            }
            return body;
        });
    }

    private static Query found(SearchRequest request, QueryText text) {
        List<Query> all = new ArrayList<>(FacetFilters.of(request).ofAll());
        all.add(PublicationQuery.matching(text));
        return QueryBuilders.bool(bool -> bool.queryName(FOUND).filter(all));
    }
}
