package org.researcharchive.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * A search, checked: everything in it can be answered.
 *
 * @param text what the reader typed; may be empty, then the filters alone decide
 * @param filters selected values by facet; facets without a selection are absent
 * @param from the first day that counts; a month or a year counts from its first day
 * @param to the last day that counts; a month or a year counts to its last day
 * @param page counted from 1
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param withFacets whether facets are counted; lists that show none are faster without
 */
public record SearchRequest(
        String text,
        Map<FacetName, List<String>> filters,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        SearchSort sort,
        int page,
        int size,
        boolean withFacets) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    /** How many hits can be paged through; beyond, a list has to be narrowed. */
    public static final int MAX_WINDOW = 10_000;

    /** The most values that can be selected in one facet. */
    public static final int MAX_SELECTED = 50;

    /**
     * Checks all values.
     *
     * @throws InvalidSearchException if one cannot be honoured
     */
    public SearchRequest {
        filters = checked(filters);
        if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
            throw new InvalidSearchException("to", to.toString(), "is before from '" + from + "'; exchange the two");
        }
        if (page < 1) {
            throw new InvalidSearchException("page", Integer.toString(page), "is not a page; pages count from 1");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidSearchException(
                    "size", Integer.toString(size), "is out of range; use 1 to " + MAX_SIZE + " hits a page");
        }
        if ((long) page * size > MAX_WINDOW) {
            throw new InvalidSearchException(
                    "page",
                    Integer.toString(page),
                    "with size '" + size + "' is beyond the first " + MAX_WINDOW
                            + " hits; narrow the search by a date, a category or more words");
        }
    }

    public static SearchRequestBuilder builder() {
        return new SearchRequestBuilder();
    }

    /**
     * Reads request parameters: {@code q}, {@code from}, {@code to}, {@code sort}, {@code page}, {@code size} and the
     * facets' names, which may be given several times. Unknown parameters and empty values are ignored.
     *
     * @throws InvalidSearchException if a value cannot be honoured
     */
    public static SearchRequest ofParameters(Map<String, List<String>> parameters) {
        return builder().parameters(parameters).build();
    }

    /** The selected values of a facet, in the order given; empty where nothing is selected. */
    public List<String> selected(FacetName facet) {
        return filters.getOrDefault(facet, List.of());
    }

    /** The same search, with other paths in the place of selected categories. */
    SearchRequest inCategories(UnaryOperator<String> path) {
        if (selected(FacetName.CATEGORY).isEmpty()) {
            return this;
        }
        Map<FacetName, List<String>> others = new EnumMap<>(filters);
        others.put(
                FacetName.CATEGORY,
                selected(FacetName.CATEGORY).stream().map(path).toList());
        return new SearchRequest(text, others, from, to, sort, page, size, withFacets);
    }

    /** Whether records are narrowed by anything but the text. */
    public boolean isFiltered() {
        return !filters.isEmpty() || hasDateRange();
    }

    /** Whether records are narrowed by their date. */
    public boolean hasDateRange() {
        return from != null || to != null;
    }

    private static Map<FacetName, List<String>> checked(Map<FacetName, List<String>> filters) {
        Map<FacetName, List<String>> copy = new EnumMap<>(FacetName.class);
        filters.forEach((facet, values) -> {
            if (values.isEmpty()) {
                return;
            }
            values.forEach(value -> FilterValues.check(facet, value));
            List<String> distinct = values.stream().distinct().toList();
            if (distinct.size() > MAX_SELECTED) {
                throw new InvalidSearchException(
                        facet.code(),
                        distinct.getLast(),
                        "is one value too many; select at most " + MAX_SELECTED + " at a time");
            }
            copy.put(facet, distinct);
        });
        return Collections.unmodifiableMap(copy);
    }
}
