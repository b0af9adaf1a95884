package org.researcharchive.search.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * The values of one facet with their counts: commonest first, years earliest first, categories as a tree.
 *
 * @param values for categories the roots of the tree
 * @param complete whether these are all values; where not, rarer ones were not counted
 */
public record Facet(FacetName name, List<FacetValue> values, boolean complete) {

    public Facet {
        values = List.copyOf(values);
    }

    /** All values one after the other, each category before those below it. */
    public List<FacetValue> flat() {
        return values.stream().flatMap(Facet::withChildren).toList();
    }

    private static Stream<FacetValue> withChildren(FacetValue value) {
        return Stream.concat(Stream.of(value), value.children().stream().flatMap(Facet::withChildren));
    }
}
