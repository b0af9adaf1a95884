package org.researcharchive.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What results can be narrowed by. Values of one facet widen each other, facets narrow each other, and the counts of a
 * facet are what a click on its value gives.
 */
public enum FacetName {
    /** A tree: values are paths from the root down, and a parent counts what is below it. */
    CATEGORY("facets.category", 200),
    /** The years of publication, earliest first, as a histogram. */
    YEAR("year", 500),
    /** Values are ids, labels are names. */
    AUTHOR("facets.author", 50),
    SERIES("series.name.raw", 50),
    TYPE("type", 50),
    TAG("tags.raw", 50),
    LANGUAGE("language", 50);

    private final String field;
    private final int limit;

    FacetName(String field, int limit) {
        this.field = field;
        this.limit = limit;
    }

    /** The name of the facet and of its request parameter, such as {@code category}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet that a request parameter names, if any. */
    public static Optional<FacetName> ofCode(String code) {
        return Arrays.stream(values())
                .filter(facet -> facet.code().equals(code))
                .findFirst();
    }

    String field() {
        return field;
    }

    /** The most values that are counted, commonest first; selected ones are counted beside. */
    int limit() {
        return limit;
    }
}
