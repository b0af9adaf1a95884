package org.researcharchive.search.reindex;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobKind;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.Text;

/**
 * Which records a reindex is about. Everything gets an index of its own that then takes the place of the present one; a
 * part is written again into the index that is searched.
 *
 * @param category part of a category's path; null for all
 * @param series part of a series' name; null for all
 * @param from published in this period or later; null from the first
 * @param to published in this period or earlier; null up to the last
 * @param ids of records; where there are any, only these count
 * @param job a run whose failures are to be tried again; null for none
 */
public record ReindexScope(
        @Nullable String category,
        @Nullable String series,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<Long> ids,
        @Nullable Long job) {

    /** The whole archive. */
    public static final ReindexScope EVERYTHING = new ReindexScope(null, null, null, null, List.of(), null);

    private static final int MOST_IDS = 10_000;
    private static final List<String> CONDITIONS = List.of("category", "series", "from", "to", "ids", "failuresOf");

    public ReindexScope {
        ids = List.copyOf(ids);
    }

    /**
     * Reads a scope from what a form, a request or a job's parameters say: {@code category}, {@code series}, {@code from},
     * {@code to}, {@code ids} with spaces or commas between them, and {@code failuresOf}, the number of a job. What is
     * absent or blank narrows nothing.
     *
     * @throws InvalidScopeException if a value is no date or no number, or there is anything else: who misspells a
     *     condition does not mean the whole archive
     */
    public static ReindexScope of(Map<String, String> said) {
        said.forEach((name, value) -> {
            if (!CONDITIONS.contains(name)) {
                throw new InvalidScopeException(
                        name,
                        value,
                        "There is no condition '" + name + "'; there are " + String.join(", ", CONDITIONS));
            }
        });
        return new ReindexScope(
                Text.line(said.get("category")),
                Text.line(said.get("series")),
                date("from", Text.line(said.get("from"))),
                date("to", Text.line(said.get("to"))),
                ids(Text.line(said.get("ids"))),
                number("failuresOf", Text.line(said.get("failuresOf"))));
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** The kind of the run that does it. */
    public JobKind kind() {
        return isEverything() ? JobKind.REINDEX : JobKind.REINDEX_PART;
    }

    /** What a run is started with, so that {@link #of} reads it again. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        put(parameters, "category", category);
        put(parameters, "series", series);
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(
                parameters,
                "ids",
                ids.isEmpty()
                        ? null
                        : String.join(",", ids.stream().map(String::valueOf).toList()));
        put(parameters, "failuresOf", job);
        return parameters;
    }

    /** The records that it is about, where it does not name them one by one. */
    PublicationFilter filter() {
        return PublicationFilter.builder()
                .category(category)
                .series(series)
                .published(from, to)
                .build();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static @Nullable PartialDate date(String parameter, @Nullable String value) {
        try {
            return value == null ? null : PartialDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidScopeException(
                    parameter,
                    value,
                    "'" + value + "' is no date; write a year, a month or a day, such as 2019, 2019-10");
        }
    }

    private static List<Long> ids(@Nullable String value) {
        if (value == null) {
            return List.of();
        }
        List<Long> ids = Arrays.stream(value.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> number("ids", word))
                .distinct()
                .toList();
        if (ids.size() > MOST_IDS) {
            throw new InvalidScopeException(
                    "ids",
                    ids.size() + " numbers",
                    "At most " + MOST_IDS + " records can be named one by one; name a category, a series or a period");
        }
        return ids;
    }

    private static @Nullable Long number(String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,18}")) {
            throw new InvalidScopeException(parameter, value, "'" + value + "' is no number of a record or a job");
        }
        return Long.valueOf(value);
    }
}
