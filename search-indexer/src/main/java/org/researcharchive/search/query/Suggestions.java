package org.researcharchive.search.query;

import java.util.List;

/** What a reader may be about to type, by kind; each list is empty where nothing fits. */
public record Suggestions(List<Title> titles, List<Value> authors, List<Value> categories, List<Value> series) {

    /** No suggestion of any kind. */
    public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of());

    /** A record by its title. */
    public record Title(long id, String slug, String title) {}

    /**
     * An author, a category or a series.
     *
     * @param value of the facet: an author's id, a category's path, a series' name
     * @param label what is shown
     * @param count how many records it has
     */
    public record Value(FacetName facet, String value, String label, long count) {}
}
