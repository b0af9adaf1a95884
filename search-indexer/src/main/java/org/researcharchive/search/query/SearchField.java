package org.researcharchive.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a word is looked for: anywhere, or in the one field that its prefix names ({@code author:kim}). */
public enum SearchField {
    ANYWHERE,
    TITLE,
    AUTHOR,
    CATEGORY,
    SERIES,
    TAG,
    TYPE,
    YEAR,
    DATE;

    /** The field that a prefix names, if any. */
    static Optional<SearchField> ofPrefix(String prefix) {
        String name = prefix.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field != ANYWHERE && field.name().equals(name))
                .findFirst();
    }

    /** Whether the value makes sense for this field; where not, prefix and value are read as words. */
    boolean accepts(String value) {
        return switch (this) {
            case YEAR -> value.length() == 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            case DATE -> DateClause.single(value).isPresent();
            default -> CleanText.holdsWords(value);
        };
    }

    /** Whether it takes a range of dates. */
    boolean isPeriod() {
        return this == YEAR || this == DATE;
    }

    /** Whether single words of it can be looked for. */
    boolean isText() {
        return !isPeriod() && this != TYPE;
    }

    /** What is written before a value of this field: {@code author:}, or nothing for anywhere. */
    String prefix() {
        return this == ANYWHERE ? "" : name().toLowerCase(Locale.ROOT) + ":";
    }
}
