package org.researcharchive.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.researcharchive.benchmarks.BenchmarkFailure;

/** Searches of one to four words that stand together in titles of the archive; the same for the same archive. */
final class SampleQueries {

    private static final int SEED = 20260101;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_WORD = 3;

    private SampleQueries() {}

    /**
     * Makes up to so many searches.
     *
     * @param engine the engine's address
     * @param alias of the archive's index
     */
    static List<String> of(HttpClient client, URI engine, String alias, int count) {
        JsonNode answer;
        try {
            String body = client.send(
                            HttpRequest.newBuilder(engine.resolve("/" + alias + "/_search"))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("""
            {"size": 1000, "_source": ["title"],
             "query": {"function_score": {"random_score": {"seed": %d, "field": "_seq_no"}}}}
            """.formatted(SEED)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            answer = new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new BenchmarkFailure("the engine at " + engine + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted while asking for titles");
        }
        Random random = new Random(SEED);
        Set<String> queries = new LinkedHashSet<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            if (queries.size() < count) {
                String query = cut(hit.path("_source").path("title").asText(), random);
                if (!query.isEmpty()) {
                    queries.add(query);
                }
            }
        }
        if (queries.isEmpty()) {
            throw new BenchmarkFailure("the archive holds no published records to search; import some first");
        }
        return List.copyOf(queries);
    }

    /** Some of a title's words, as they follow each other. */
    static String cut(String title, Random random) {
        List<String> words = Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        int length = Math.min(words.size(), 1 + random.nextInt(MOST_WORDS));
        int start = words.size() > length ? random.nextInt(words.size() - length) : 0;
        return String.join(" ", words.subList(start, start + length));
    }
}
