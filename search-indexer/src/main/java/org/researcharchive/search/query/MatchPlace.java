package org.researcharchive.search.query;

import java.util.Locale;

/** Where in a record something was found, as a reader would call it. */
public enum MatchPlace {
    TITLE,
    SUBTITLE,
    SUMMARY,
    BODY,
    AUTHOR,
    CATEGORY,
    SERIES,
    TAG,
    IDENTIFIER,
    ATTACHMENT;

    /**
     * The place that a field of the index holds.
     *
     * @param field perhaps with its weight, and perhaps the one that holds words as they are written
     */
    static MatchPlace of(String field) {
        return switch (TextFields.plain(field)) {
            case "title" -> TITLE;
            case "subtitle" -> SUBTITLE;
            case "summary" -> SUMMARY;
            case "body" -> BODY;
            case "authors.name", "authors.printedName", "otherNames" -> AUTHOR;
            case "categories.path" -> CATEGORY;
            case "series.name" -> SERIES;
            case "tags" -> TAG;
            case "identifiers" -> IDENTIFIER;
            case PageQuery.TEXT -> ATTACHMENT;
            default -> throw new IllegalArgumentException("'" + field + "' is not searched as text");
        };
    }

    /** The place in small letters, as the API says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
