package org.researcharchive.web.desk.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PublicationStatus;

/**
 * What the list of publications shows, as its address says it: the address is the whole state, so that a bookmark, the
 * back button and a link in a message all lead to the same rows. Values that make no sense are left out.
 *
 * @param first row on top, counted from 0
 * @param size rows on a page
 */
public record ListState(
        @Nullable String text,
        @Nullable PublicationStatus status,
        @Nullable String missing,
        PublicationFilter.Sort sort,
        boolean ascending,
        int first,
        int size) {

    static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final String PATH = "/desk/publications";

    /** Reads the parameters of an address. */
    static ListState of(Map<String, String> parameters) {
        String text = parameters.get("q");
        String missing = parameters.get("missing");
        int size = number(parameters.get("size"), SIZES.getFirst());
        int page = number(parameters.get("page"), 1);
        String sort = parameters.getOrDefault("sort", "");
        PublicationFilter.Sort by = sort(sort.startsWith("-") ? sort.substring(1) : sort);
        return new ListState(
                text == null || text.isBlank() ? null : text.strip(),
                status(parameters.get("status")),
                missing == null || !(missing.equals(PublicationFilter.ANY) || MissingData.FIELDS.contains(missing))
                        ? null
                        : missing,
                by == null ? PublicationFilter.Sort.CHANGED : by,
                by != null && !sort.startsWith("-"),
                SIZES.contains(size) ? (Math.max(page, 1) - 1) * size : 0,
                SIZES.contains(size) ? size : SIZES.getFirst());
    }

    ListState at(PublicationFilter.Sort newSort, boolean newAscending, int newFirst, int newSize) {
        return new ListState(text, status, missing, newSort, newAscending, newFirst, newSize);
    }

    PublicationFilter filter() {
        return new PublicationFilter(text, status, missing, sort, ascending);
    }

    /** Whether it shows less than everything. */
    public boolean isNarrowed() {
        return text != null || status != null || missing != null;
    }

    /** The address that shows this; what is as usual is not in it. */
    String address() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "q", text);
        add(query, "status", status == null ? null : status.code());
        add(query, "missing", missing);
        if (sort != PublicationFilter.Sort.CHANGED || ascending) {
            add(query, "sort", (ascending ? "" : "-") + code(sort));
        }
        add(query, "page", first == 0 ? null : Integer.toString(first / size + 1));
        add(query, "size", size == SIZES.getFirst() ? null : Integer.toString(size));
        return PATH + query;
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static @Nullable PublicationStatus status(@Nullable String code) {
        for (PublicationStatus status : PublicationStatus.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        return null;
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
