package org.researcharchive.search.query;

import java.util.regex.Pattern;

/** Says which values a facet can be narrowed by. */
final class FilterValues {

    /** What the index holds of a value; see {@code ignore_above} in the mapping. */
    private static final int MAX_LENGTH = 8_191;

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private FilterValues() {}

    /**
     * @throws InvalidSearchException if no record can have the value
     */
    static void check(FacetName facet, String value) {
        if (facet == FacetName.AUTHOR && !ID.matcher(value).matches()) {
            throw new InvalidSearchException(
                    facet.code(),
                    value,
                    "is not an author's id; give the number, or search by name with q=author:name");
        }
        if (facet == FacetName.YEAR && !YEAR.matcher(value).matches()) {
            throw new InvalidSearchException(
                    facet.code(), value, "is not a year; write four digits, or give a range with from and to");
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidSearchException(
                    facet.code(), value, "is too long; give at most " + MAX_LENGTH + " characters");
        }
    }
}
