package org.researcharchive.web.desk.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationFilter;

/**
 * What the list of publications shows, as its address says it: the address is the whole state, so that a bookmark, the
 * back button and a link in a message all lead to the same rows. Choices that do not exist are left out; what was typed
 * is kept, so that the page can say what is wrong with it.
 *
 * @param narrowed what the list is narrowed by: names of {@link ListFilter#NAMES}, in their order, to what was asked
 * @param first row on top, counted from 0
 * @param size rows on a page
 * @param columns shown beside the title
 */
public record ListState(
        Map<String, String> narrowed,
        PublicationFilter.Sort sort,
        boolean ascending,
        int first,
        int size,
        Set<ListColumn> columns) {

    static final List<Integer> SIZES = List.of(25, 50, 100);

    /** Everything, last changed first. */
    static final ListState ALL =
            new ListState(Map.of(), PublicationFilter.Sort.CHANGED, false, 0, SIZES.getFirst(), ListColumn.USUAL);

    private static final String PATH = "/desk/publications";

    /** Reads the parameters of an address. */
    static ListState of(Map<String, String[]> parameters) {
        int size = number(value(parameters, "size"), SIZES.getFirst());
        int page = number(value(parameters, "page"), 1);
        String order = Objects.requireNonNullElse(value(parameters, "sort"), "");
        boolean down = order.startsWith("-");
        PublicationFilter.Sort sort = sort(down ? order.substring(1) : order);
        Map<String, String> narrowed = new LinkedHashMap<>();
        for (String name : ListFilter.NAMES) {
            String value = value(parameters, name);
            if (value != null && ListFilter.isChoice(name, value)) {
                narrowed.put(name, value);
            }
        }
        return new ListState(
                narrowed,
                sort == null ? PublicationFilter.Sort.CHANGED : sort,
                sort != null && !down,
                SIZES.contains(size) ? (Math.max(page, 1) - 1) * size : 0,
                SIZES.contains(size) ? size : SIZES.getFirst(),
                columns(parameters.get("columns")));
    }

    ListState at(PublicationFilter.Sort newSort, boolean newAscending, int newFirst, int newSize) {
        return new ListState(narrowed, newSort, newAscending, newFirst, newSize, columns);
    }

    /** Narrowed further, from its first row; null takes the condition away. */
    ListState with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String known : ListFilter.NAMES) {
            String now = known.equals(name) ? value : narrowed.get(known);
            if (now != null) {
                changed.put(known, now);
            }
        }
        return new ListState(changed, sort, ascending, 0, size, columns);
    }

    /** Whether it shows less than everything. */
    public boolean isNarrowed() {
        return !narrowed.isEmpty();
    }

    public boolean isUsualColumns() {
        return columns.equals(ListColumn.USUAL);
    }

    /** The order as addresses say it; null for the usual one. */
    public @Nullable String order() {
        return sort == PublicationFilter.Sort.CHANGED && !ascending ? null : (ascending ? "" : "-") + code(sort);
    }

    /** The address that shows this; what is as usual is not in it. */
    public String address() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        narrowed.forEach((name, value) -> add(query, name, value));
        add(query, "sort", order());
        add(query, "page", first == 0 ? null : Integer.toString(first / size + 1));
        add(query, "size", size == SIZES.getFirst() ? null : Integer.toString(size));
        add(
                query,
                "columns",
                isUsualColumns()
                        ? null
                        : Stream.concat(
                                        Stream.of("title"),
                                        columns.stream().sorted().map(ListColumn::code))
                                .collect(Collectors.joining(".")));
        return PATH + query;
    }

    static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String value(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
    }

    /** The form sends one value for each column, an address has them all in one; the title says that somebody chose. */
    private static Set<ListColumn> columns(String @Nullable [] values) {
        if (values == null) {
            return ListColumn.USUAL;
        }
        List<String> codes = Arrays.stream(values)
                .flatMap(value -> Stream.of(value.split("\\.")))
                .toList();
        Set<ListColumn> chosen = EnumSet.noneOf(ListColumn.class);
        for (ListColumn column : ListColumn.values()) {
            if (codes.contains(column.code())) {
                chosen.add(column);
            }
        }
        return chosen.isEmpty() && !codes.contains("title") ? ListColumn.USUAL : chosen;
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static PublicationFilter.@Nullable Sort sort(String code) {
        for (PublicationFilter.Sort sort : PublicationFilter.Sort.values()) {
            if (code(sort).equals(code)) {
                return sort;
            }
        }
        return null;
    }

    private static String code(PublicationFilter.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
