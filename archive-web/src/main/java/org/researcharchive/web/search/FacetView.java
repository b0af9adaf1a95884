package org.researcharchive.web.search;

import java.util.ArrayList;
import java.util.List;
import org.researcharchive.search.query.Facet;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.FacetValue;
import org.researcharchive.web.site.Words;

/**
 * A facet as the page shows it: its commonest and its selected values at once, the others behind "show all".
 *
 * @param name the request parameter
 * @param complete whether the facet has no values beside these
 */
public record FacetView(String name, List<Value> shown, List<Value> others, boolean complete) {

    private static final int SHOWN = 8;
    private static final int MANY = 12;
    private static final int DEEPEST = 3;

    /**
     * A value to select.
     *
     * @param id of its checkbox
     * @param context for a category, what it lies in; empty else
     * @param indent style class of its depth
     */
    public record Value(
            String id, String value, String label, String context, String indent, long count, boolean selected) {}

    static FacetView of(Facet facet) {
        List<Value> shown = new ArrayList<>();
        List<Value> others = new ArrayList<>();
        List<FacetValue> values = facet.flat();
        for (int i = 0; i < values.size(); i++) {
            FacetValue value = values.get(i);
            // with one or two left over, "show all" would hide less than it takes
            boolean front = i < SHOWN || value.selected() || values.size() <= SHOWN + 2;
            (front ? shown : others).add(view(facet.name(), value));
        }
        return new FacetView(facet.name().code(), List.copyOf(shown), List.copyOf(others), facet.complete());
    }

    /** How many values there are to choose from. */
    public int size() {
        return shown.size() + others.size();
    }

    /** Whether a box to look for a value is worth its place. */
    public boolean searchable() {
        return others.size() > MANY;
    }

    private static Value view(FacetName facet, FacetValue value) {
        boolean category = facet == FacetName.CATEGORY;
        int depth = category ? Math.min(value.depth(), DEEPEST) : 0;
        return new Value(
                facet.code() + "-" + Integer.toHexString(value.value().hashCode()),
                value.value(),
                label(facet, value),
                depth > 0 ? Words.path(value.value().substring(0, value.value().lastIndexOf('/'))) : "",
                depth > 0 ? "d" + depth : "",
                value.count(),
                value.selected());
    }

    static String label(FacetName facet, FacetValue value) {
        return switch (facet) {
            case CATEGORY -> Words.leaf(value.value());
            case TYPE -> Words.type(value.value());
            case LANGUAGE -> Words.language(value.value());
            default -> value.label();
        };
    }
}
