package org.researcharchive.search.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many records match, exactly
 * @param page counted from 1
 * @param size hits a page
 * @param tookMillis time the engine took, in milliseconds
 * @param facets by facet, in the order they are shown; empty where the request wants none
 * @param months of the year or two that the request is narrowed to, earliest first; empty where it is not
 * @param understood how the search text was read, in the query language itself
 * @param notes what the reader should know about that reading
 * @param didYouMean a likelier spelling of the search text, which finds more; absent where there is none
 */
public record SearchResults(
        long total,
        int page,
        int size,
        long tookMillis,
        List<Hit> hits,
        Map<FacetName, Facet> facets,
        List<FacetValue> months,
        String understood,
        Set<SearchNote> notes,
        @Nullable String didYouMean) {

    SearchResults didYouMean(@Nullable String likelier) {
        return new SearchResults(total, page, size, tookMillis, hits, facets, months, understood, notes, likelier);
    }

    /** How many pages can be shown: all that hold hits, within what can be paged through. */
    public int pages() {
        long reachable = Math.min(total, SearchRequest.MAX_WINDOW / size * (long) size);
        return (int) ((reachable + size - 1) / size);
    }
}
