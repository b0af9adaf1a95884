package org.researcharchive.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Words;

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

    public static SearchAddress of(Map<String, String[]> request) {
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

    public Map<String, List<String>> parameters() {
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

    /** The same search, with other paths in the place of the categories; its page stays. */
    SearchAddress inCategories(UnaryOperator<String> path) {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        copy.computeIfPresent(
                "category", (name, paths) -> paths.stream().map(path).distinct().toList());
        return new SearchAddress(copy);
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

    /** What tells one feed from another: words and filters, in no other order than the newest first. */
    public SearchAddress asFeed() {
        return without("sort").without("size").without("page");
    }

    /** The newest of what is found. */
    public SearchAddress newest(int size) {
        return asFeed().with("sort", "newest").with("size", Integer.toString(size));
    }

    /** The address of the same search in another form, such as {@code feed.atom}. */
    public String form(String form) {
        return address("/search/" + form);
    }

    /** The address that tells why a publication is among what is found. */
    String why(long id) {
        String list = without("size").without("page").address("/search/why");
        return list + (list.contains("?") ? "&" : "?") + "id=" + id;
    }

    /** The address of the whole list in a format. */
    String export(String format) {
        String list = without("size").without("page").address("/api/v1/search/export");
        return list + (list.contains("?") ? "&" : "?") + "format=" + format;
    }

    /** What is asked, as a title. */
    public String title() {
        List<String> asked = new ArrayList<>(all("q"));
        FILTERS.forEach(filter -> asked.addAll(all(filter)));
        String search = Words.text("search.title");
        return asked.isEmpty() ? search : search + ": " + String.join(", ", asked);
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
        return address("/search");
    }

    private String address(String path) {
        StringBuilder address = new StringBuilder(path);
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
