package org.researcharchive.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The orders in which results can be listed; every one ends in a deterministic tie-break, so that paging is stable. */
public enum SearchSort {
    /** Best match first, newer first among equals; newest first where the request holds no words. */
    RELEVANCE,
    NEWEST,
    OLDEST,
    TITLE;

    /** The value of the {@code sort} parameter, such as {@code newest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the value of the {@code sort} parameter.
     *
     * @throws InvalidSearchException if the value names no order
     */
    public static SearchSort of(String value) {
        String code = value.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidSearchException(
                        "sort",
                        value,
                        "is not an order; use "
                                + Arrays.stream(values()).map(SearchSort::code).collect(Collectors.joining(", "))));
    }
}
