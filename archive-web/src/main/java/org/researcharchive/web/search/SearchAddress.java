package org.researcharchive.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.researcharchive.web.site.Addresses;

/**
 * A search as its address: what was asked, and the addresses one step away from it.
 *
 * <p>Parameters stand in one order, empty and unknown ones are left out, and so is what is the default: two addresses
 * of the same search are the same text.
 */
public final class SearchAddress {

    /** The filters, in the order of the address. */
    static final List<String> FILTERS =
            List.of("category", "author", "series", "type", "tag", "language", "year", "from", "to");

    private static final List<String> ORDER;

    static {
        List<String> order = new ArrayList<>(List.of("q"));
        order.addAll(FILTERS);
        order.addAll(List.of("sort", "size", "page"));
        ORDER = List.copyOf(order);
    }

    private final Map<String, List<String>> parameters;

    private SearchAddress(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    static SearchAddress of(Map<String, String[]> request) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : ORDER) {
            List<String> values = Arrays.stream(request.getOrDefault(name, new String[0]))
                    .filter(value -> !value.isBlank())
                    .map(String::strip)
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                kept.put(name, values);
            }
        }
        return new SearchAddress(kept);
    }

    Map<String, List<String>> parameters() {
        return parameters;
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /** Sets a parameter to one value; an empty one takes it away. */
    SearchAddress with(String name, String value) {
        return changed(name, value.isEmpty() ? List.of() : List.of(value));
    }

    /** Takes one value of a parameter away. */
    SearchAddress without(String name, String value) {
        return changed(
                name,
                all(name).stream()
                        .filter(other -> !Objects.equals(other, value))
                        .toList());
    }

    /** Takes a parameter away. */
    SearchAddress without(String name) {
        return changed(name, List.of());
    }

    /** Only the words and the order are left. */
    SearchAddress withoutFilters() {
        SearchAddress bare = this;
        for (String filter : FILTERS) {
            bare = bare.without(filter);
        }
        return bare;
    }

    SearchAddress page(int page) {
        return with("page", page == 1 ? "" : Integer.toString(page));
    }

    /** How many values narrow the search; a range of dates counts as one. */
    int filterCount() {
        int count = 0;
        for (String filter : FILTERS) {
            count += filter.equals("to") && !first("from").isEmpty()
                    ? 0
                    : all(filter).size();
        }
        return count;
    }

    /** Another set of hits starts at its first page. */
    private SearchAddress changed(String name, List<String> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        for (String each : ORDER) {
            List<String> kept = each.equals(name) ? values : all(each);
            boolean starts = each.equals("page") && !name.equals("page");
            if (!kept.isEmpty() && !starts) {
                copy.put(each, kept);
            }
        }
        return new SearchAddress(copy);
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder("/search");
        char separator = '?';
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                address.append(separator).append(parameter.getKey()).append('=').append(Addresses.query(value));
                separator = '&';
            }
        }
        return address.toString();
    }
}
