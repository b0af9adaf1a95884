package org.researcharchive.search.query;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.researcharchive.tuning.FieldWeights;
import org.researcharchive.tuning.SearchedField;

/** The analysed fields of the index that each {@link SearchField} looks into, and what a match in each is worth. */
final class TextFields {

    /** In the order in which they are asked; each of them names the part of a record that it holds. */
    private static final Map<String, SearchedField> PARTS = parts();

    private static final String EXACT = ".exact";

    private static final Map<SearchField, List<String>> NARROW = Map.of(
            SearchField.TITLE, List.of("title"),
            SearchField.AUTHOR, List.of("authors.name", "authors.printedName", "otherNames"),
            SearchField.CATEGORY, List.of("categories.path"),
            SearchField.SERIES, List.of("series.name"),
            SearchField.TAG, List.of("tags"));

    private final List<String> anywhere;

    private TextFields(List<String> anywhere) {
        this.anywhere = anywhere;
    }

    /** Weights count a word in that field as so many in the whole; the engine wants none below 1. */
    static TextFields weighing(FieldWeights weights) {
        return new TextFields(PARTS.entrySet().stream()
                .map(part -> weighted(part.getKey(), weights.of(part.getValue())))
                .toList());
    }

    private static Map<String, SearchedField> parts() {
        Map<String, SearchedField> parts = new LinkedHashMap<>();
        parts.put("title", SearchedField.TITLE);
        parts.put("subtitle", SearchedField.SUBTITLE);
        parts.put("summary", SearchedField.SUMMARY);
        parts.put("body", SearchedField.BODY);
        parts.put("authors.name", SearchedField.AUTHOR);
        parts.put("authors.printedName", SearchedField.PRINTED_NAME);
        parts.put("otherNames", SearchedField.PRINTED_NAME);
        parts.put("categories.path", SearchedField.CATEGORY);
        parts.put("series.name", SearchedField.SERIES);
        parts.put("tags", SearchedField.TAG);
        parts.put("identifiers", SearchedField.IDENTIFIER);
        return Collections.unmodifiableMap(parts);
    }

    private static String weighted(String field, double weight) {
        if (weight == 1) {
            return field;
        }
        return weight == Math.rint(weight) ? field + "^" + (long) weight : field + "^" + weight;
    }

    /** All fields in which words are looked for, without weights. */
    static Collection<String> all() {
        return PARTS.keySet();
    }

    /** Fields where words count in all their forms. */
    List<String> of(SearchField field) {
        List<String> fields = field == SearchField.ANYWHERE ? anywhere : NARROW.get(field);
        if (fields == null) {
            throw new IllegalArgumentException(field + " is not searched as text");
        }
        return fields;
    }

    /** The same fields with every word as it is written, small and unaccented. */
    List<String> exact(SearchField field) {
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
