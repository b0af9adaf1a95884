package org.researcharchive.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.researcharchive.record.PartialDate;
import org.researcharchive.search.query.Facet;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.FacetValue;
import org.researcharchive.web.site.Words;

/** What a search was narrowed to, each with the address that takes it away. */
final class Chips {

    private Chips() {}

    /**
     * One filter.
     *
     * @param address the search without it
     */
    public record Chip(String label, String address) {}

    static List<Chip> of(SearchAddress search, Map<FacetName, Facet> facets) {
        List<Chip> chips = new ArrayList<>();
        for (String filter : SearchAddress.FILTERS) {
            FacetName.ofCode(filter).ifPresent(facet -> {
                Map<String, String> labels = labels(facets.get(facet));
                for (String value : search.all(filter)) {
                    String label = labels.getOrDefault(value, plain(facet, value));
                    chips.add(new Chip(label, search.without(filter, value).toString()));
                }
            });
        }
        String from = search.first("from");
        String to = search.first("to");
        if (!from.isEmpty() || !to.isEmpty()) {
            chips.add(new Chip(
                    range(from, to), search.without("from").without("to").toString()));
        }
        return List.copyOf(chips);
    }

    static String range(String from, String to) {
        if (from.isEmpty()) {
            return Words.say(Words.text("chip.until"), inWords(to));
        }
        if (to.isEmpty()) {
            return Words.say(Words.text("chip.from"), inWords(from));
        }
        return from.equals(to) ? inWords(from) : Words.say2(Words.text("chip.between"), inWords(from), inWords(to));
    }

    private static String inWords(String date) {
        return Words.date(PartialDate.parse(date));
    }

    private static Map<String, String> labels(@org.jspecify.annotations.Nullable Facet facet) {
        Map<String, String> labels = new HashMap<>();
        if (facet != null) {
            for (FacetValue value : facet.flat()) {
                labels.put(value.value(), FacetView.label(facet.name(), value));
            }
        }
        return labels;
    }

    private static String plain(FacetName facet, String value) {
        return switch (facet) {
            case CATEGORY -> Words.leaf(value);
            case TYPE -> Words.type(value);
            case LANGUAGE -> Words.language(value);
            default -> value;
        };
    }
}
