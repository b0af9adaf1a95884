package org.researcharchive.search.query;

import java.util.List;

/**
 * One value of a facet.
 *
 * @param value what the request parameter takes
 * @param label what is shown: an author's name, the last step of a category's path, otherwise the value
 * @param count records that the value would leave in the list, under the selections of all other facets
 * @param selected whether the request asks for it
 * @param depth 0, or for categories the number of steps above
 * @param children categories one step below; empty for other facets
 */
public record FacetValue(
        String value, String label, long count, boolean selected, int depth, List<FacetValue> children) {

    public FacetValue {
        children = List.copyOf(children);
    }

    static FacetValue flat(String value, String label, long count, boolean selected) {
        return new FacetValue(value, label, count, selected, 0, List.of());
    }
}
