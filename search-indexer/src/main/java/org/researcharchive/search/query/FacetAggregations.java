package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsInclude;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.search.document.AuthorKey;

/**
 * Counts the values of each facet. The index has one shard, so every count is exact, and a facet's commonest values are
 * the commonest.
 *
 * <p>Each facet is one filter (what the other facets select) around one count of the commonest values, and a second one of
 * the selected values, which might not be among them.
 */
final class FacetAggregations {

    /** The count of the commonest values of a facet. */
    static final String TOP = "top";

    /** The count of the selected values of a facet. */
    static final String SELECTED = "selected";

    private FacetAggregations() {}

    static Map<String, Aggregation> of(SearchRequest request, FacetFilters filters) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (FacetName facet : FacetName.values()) {
            aggregations.put(facet.code(), facet(facet, request.selected(facet), filters.ofOthers(facet)));
        }
        MonthZoom.of(request)
                .ifPresent(zoom -> aggregations.put(MonthZoom.MONTHS, zoom.counting(filters.ofOthers(FacetName.YEAR))));
        return aggregations;
    }

    private static Aggregation facet(FacetName facet, List<String> selected, List<Query> others) {
        return Aggregation.of(facetAggregation -> {
            var filtered = facetAggregation.filter(filter ->
                    others.isEmpty() ? filter.matchAll(all -> all) : filter.bool(bool -> bool.filter(others)));
            filtered.aggregations(TOP, top(facet)._toAggregation());
            if (!selected.isEmpty() && facet != FacetName.YEAR) {
                filtered.aggregations(SELECTED, selected(facet, selected)._toAggregation());
            }
            return filtered;
        });
    }

    private static TermsAggregation top(FacetName facet) {
        return TermsAggregation.of(terms -> {
            terms.field(facet.field()).size(facet.limit());
            return facet == FacetName.YEAR
                    ? terms.order(NamedValue.of("_key", SortOrder.Asc))
                    : terms.order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc));
        });
    }

    private static TermsAggregation selected(FacetName facet, List<String> selected) {
        List<String> counted = facet == FacetName.CATEGORY ? withAncestors(selected) : selected;
        return TermsAggregation.of(terms ->
                terms.field(facet.field()).size(counted.size()).minDocCount(0).include(include(facet, counted)));
    }

    /** Categories with those above them, without which they would have no place in the tree. */
    static List<String> withAncestors(List<String> paths) {
        return paths.stream()
                .flatMap(path -> CategoryPath.withAncestors(path).stream())
                .distinct()
                .toList();
    }

    private static TermsInclude include(FacetName facet, List<String> selected) {
        if (facet == FacetName.AUTHOR) {
            // ids are digits only, and the separator is the one character of a key that has to be escaped
            return TermsInclude.of(include -> include.regexp(selected.stream()
                    .map(id -> AuthorKey.prefix(id).replace("|", "\\|") + ".*")
                    .collect(Collectors.joining("|"))));
        }
        return TermsInclude.of(include -> include.terms(selected));
    }
}
