package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.document.AuthorKey;

/**
 * What a request's selections ask for, by facet. A range of dates belongs to the year facet: years outside it keep their
 * counts, so that the range can be widened again.
 */
final class FacetFilters {

    private final Map<FacetName, Query> filters;

    private FacetFilters(Map<FacetName, Query> filters) {
        this.filters = filters;
    }

    static FacetFilters of(SearchRequest request) {
        Map<FacetName, Query> filters = new EnumMap<>(FacetName.class);
        for (FacetName facet : FacetName.values()) {
            List<Query> parts = new ArrayList<>();
            if (!request.selected(facet).isEmpty()) {
                parts.add(anyOf(facet, request.selected(facet)));
            }
            if (facet == FacetName.YEAR && request.hasDateRange()) {
                parts.add(between(request.from(), request.to()));
            }
            if (!parts.isEmpty()) {
                filters.put(facet, all(parts));
            }
        }
        return new FacetFilters(Collections.unmodifiableMap(filters));
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    /** What hits must match: the filters of every facet. */
    List<Query> ofAll() {
        return List.copyOf(filters.values());
    }

    /** What the values of a facet are counted under: the filters of all others. */
    List<Query> ofOthers(FacetName facet) {
        return filters.entrySet().stream()
                .filter(entry -> entry.getKey() != facet)
                .map(Map.Entry::getValue)
                .toList();
    }

    static Query all(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : QueryBuilders.bool(bool -> bool.filter(queries));
    }

    private static Query anyOf(FacetName facet, List<String> values) {
        return switch (facet) {
            case AUTHOR -> authors(values);
            case YEAR ->
                terms(
                        facet,
                        values.stream()
                                .map(year -> FieldValue.of(Long.parseLong(year)))
                                .toList());
            default -> terms(facet, values.stream().map(FieldValue::of).toList());
        };
    }

    private static Query terms(FacetName facet, List<FieldValue> values) {
        return QueryBuilders.terms(terms -> terms.field(facet.field()).terms(list -> list.value(values)));
    }

    /** Also by the numbers of entries that were merged since: addresses with them are kept and subscribed to. */
    private static Query authors(List<String> ids) {
        List<Query> either = new ArrayList<>();
        for (String id : ids) {
            either.add(QueryBuilders.prefix(
                    prefix -> prefix.field(FacetName.AUTHOR.field()).value(AuthorKey.prefix(id))));
        }
        List<FieldValue> former = ids.stream().map(FieldValue::of).toList();
        either.add(
                QueryBuilders.terms(terms -> terms.field("facets.formerAuthor").terms(list -> list.value(former))));
        return QueryBuilders.bool(bool -> bool.should(either).minimumShouldMatch("1"));
    }

    /** Published in a period; an end that is absent is open. */
    static Query between(@Nullable PartialDate from, @Nullable PartialDate to) {
        return QueryBuilders.range(range -> range.date(date -> {
            date.field("publishedOn");
            if (from != null) {
                date.gte(from.firstDay().toString());
            }
            if (to != null) {
                date.lte(to.lastDay().toString());
            }
            return date;
        }));
    }
}
