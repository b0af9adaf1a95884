package org.researcharchive.search.query;

import java.util.List;
import java.util.Map;

/** The analysed fields of the index that each {@link SearchField} looks into, and what a match in each is worth. */
final class TextFields {

    /** Weights count a word in that field as so many in the whole; the engine wants none below 1. */
    private static final List<String> ANYWHERE = List.of(
            "title^3",
            "subtitle^2",
            "summary",
            "body",
            "authors.name^2",
            "authors.printedName",
            "categories.path",
            "series.name",
            "tags",
            "identifiers");

    private static final String EXACT = ".exact";

    private static final Map<SearchField, List<String>> FIELDS = Map.of(
            SearchField.ANYWHERE, ANYWHERE,
            SearchField.TITLE, List.of("title"),
            SearchField.AUTHOR, List.of("authors.name", "authors.printedName"),
            SearchField.CATEGORY, List.of("categories.path"),
            SearchField.SERIES, List.of("series.name"),
            SearchField.TAG, List.of("tags"));

    private TextFields() {}

    /** Fields where words count in all their forms. */
    static List<String> of(SearchField field) {
        List<String> fields = FIELDS.get(field);
        if (fields == null) {
            throw new IllegalArgumentException(field + " is not searched as text");
        }
        return fields;
    }

    /** The same fields with every word as it is written, small and unaccented. */
    static List<String> exact(SearchField field) {
        return of(field).stream().map(TextFields::exactly).toList();
    }

    /** The field without its weight, words in all their forms. */
    static String plain(String field) {
        int weight = field.indexOf('^');
        String name = weight < 0 ? field : field.substring(0, weight);
        return name.endsWith(EXACT) ? name.substring(0, name.length() - EXACT.length()) : name;
    }

    private static String exactly(String field) {
        int weight = field.indexOf('^');
        return weight < 0 ? field + EXACT : field.substring(0, weight) + EXACT + field.substring(weight);
    }
}
