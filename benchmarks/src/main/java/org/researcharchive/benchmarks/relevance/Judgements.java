package org.researcharchive.benchmarks.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.researcharchive.benchmarks.BenchmarkFailure;

/**
 * Which records people have judged relevant to which query.
 *
 * @param byQuery grade by record, by query; grade 0 means looked at and found irrelevant
 */
record Judgements(Map<String, Map<String, Integer>> byQuery) {

    private static final int COLUMNS = 3;

    /** Reads {@code query-id}, {@code corpus-id} and {@code score}, separated by tabs, below a line of headings. */
    static Judgements read(Path file) {
        Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file);
                Stream<String> lines = reader.lines().skip(1)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> add(line, file, byQuery));
        } catch (IOException e) {
            throw new BenchmarkFailure("cannot read " + file + ": " + e.getMessage(), e);
        }
        return new Judgements(byQuery);
    }

    private static void add(String line, Path file, Map<String, Map<String, Integer>> byQuery) {
        List<String> columns = List.of(line.split("\t"));
        try {
            if (columns.size() != COLUMNS) {
                throw new BenchmarkFailure(
                        file + ": '" + line + "' is not query, record and grade with tabs between them");
            }
            byQuery.computeIfAbsent(columns.get(0), query -> new LinkedHashMap<>())
                    .put(columns.get(1), Integer.valueOf(columns.get(2).strip()));
        } catch (NumberFormatException e) {
            throw new BenchmarkFailure(file + ": grade '" + columns.get(2) + "' is not a whole number", e);
        }
    }

    /** The grades of a query's records; empty where it was not judged. */
    Map<String, Integer> of(String query) {
        return byQuery.getOrDefault(query, Map.of());
    }
}
