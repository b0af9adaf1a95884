package org.researcharchive.web.api;

import java.util.List;
import org.researcharchive.search.query.Suggestions;
import org.researcharchive.web.site.Addresses;

/** What {@code GET suggest} answers: suggestions by kind, each with the address it leads to on this site. */
record SuggestAnswer(
        List<TitleJson> titles, List<ValueJson> authors, List<ValueJson> categories, List<ValueJson> series) {

    /** A record. */
    record TitleJson(String label, String url) {}

    /** An author, a category or a series; {@code count} says how many records it has. */
    record ValueJson(String label, long count, String url) {}

    static SuggestAnswer of(Suggestions suggestions) {
        return new SuggestAnswer(
                suggestions.titles().stream()
                        .map(title -> new TitleJson(title.title(), Addresses.publication(title.id(), title.slug())))
                        .toList(),
                values(suggestions.authors()),
                values(suggestions.categories()),
                values(suggestions.series()));
    }

    private static List<ValueJson> values(List<Suggestions.Value> values) {
        return values.stream().map(SuggestAnswer::value).toList();
    }

    private static ValueJson value(Suggestions.Value value) {
        return new ValueJson(
                value.label(), value.count(), Addresses.searchBy(value.facet().code(), value.value()));
    }
}
