package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.document.AuthorKey;

/** Reads the engine's counts into facets; selected values are there even where they are rare or match nothing. */
final class FacetReader {

    private FacetReader() {}

    static Map<FacetName, Facet> read(SearchRequest request, Map<String, Aggregate> aggregations) {
        Map<FacetName, Facet> facets = new EnumMap<>(FacetName.class);
        for (FacetName facet : FacetName.values()) {
            Aggregate aggregate = aggregations.get(facet.code());
            if (aggregate != null) {
                facets.put(
                        facet,
                        read(facet, request.selected(facet), aggregate.filter().aggregations()));
            }
        }
        return Collections.unmodifiableMap(facets);
    }

    private static Facet read(FacetName facet, List<String> selected, Map<String, Aggregate> counts) {
        Map<String, Long> byKey = new LinkedHashMap<>();
        Aggregate top = counts.get(FacetAggregations.TOP);
        boolean complete = top == null || addCounts(byKey, top);
        Aggregate chosen = counts.get(FacetAggregations.SELECTED);
        if (chosen != null) {
            addCounts(byKey, chosen);
        }
        return switch (facet) {
            case AUTHOR -> new Facet(facet, authors(byKey, selected), complete);
            case CATEGORY -> {
                FacetAggregations.withAncestors(selected).forEach(path -> byKey.putIfAbsent(path, 0L));
                yield new Facet(facet, CategoryTree.of(plain(byKey, selected)), complete);
            }
            default -> {
                selected.forEach(value -> byKey.putIfAbsent(value, 0L));
                yield new Facet(facet, plain(byKey, selected), complete);
            }
        };
    }

    /** Adds what was counted; answers whether nothing was left uncounted. */
    private static boolean addCounts(Map<String, Long> byKey, Aggregate terms) {
        if (terms.isLterms()) {
            terms.lterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> byKey.put(Long.toString(bucket.key()), bucket.docCount()));
            return nothingLeft(terms.lterms().sumOtherDocCount());
        }
        if (terms.isSterms()) {
            terms.sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> byKey.put(bucket.key().stringValue(), bucket.docCount()));
            return nothingLeft(terms.sterms().sumOtherDocCount());
        }
        // no record has the field yet
        return true;
    }

    private static boolean nothingLeft(@Nullable Long others) {
        return others == null || others == 0;
    }

    private static List<FacetValue> plain(Map<String, Long> byKey, List<String> selected) {
        return byKey.entrySet().stream()
                .map(entry -> FacetValue.flat(
                        entry.getKey(), entry.getKey(), entry.getValue(), selected.contains(entry.getKey())))
                .toList();
    }

    private static List<FacetValue> authors(Map<String, Long> byKey, List<String> selected) {
        Map<String, FacetValue> byId = new LinkedHashMap<>();
        byKey.forEach((key, count) -> {
            AuthorKey author = AuthorKey.parse(key);
            String id = Long.toString(author.id());
            byId.merge(
                    id,
                    FacetValue.flat(id, author.name(), count, selected.contains(id)),
                    // an author renamed this moment stands under both names until all records have followed
                    (one, other) -> FacetValue.flat(id, one.label(), one.count() + other.count(), one.selected()));
        });
        selected.forEach(id -> byId.putIfAbsent(id, FacetValue.flat(id, id, 0, true)));
        return List.copyOf(byId.values());
    }
}
