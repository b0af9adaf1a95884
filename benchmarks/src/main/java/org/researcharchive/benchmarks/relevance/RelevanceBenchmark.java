package org.researcharchive.benchmarks.relevance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.researcharchive.benchmarks.BenchmarkFailure;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.search.tuning.Ranking;

/**
 * Measures the archive's search on a judged collection: {@code RelevanceBenchmark URL FOLDER}, with the address of an
 * Elasticsearch. Prints one line of figures; exit code 2 where it cannot be measured.
 */
public final class RelevanceBenchmark {

    private static final int CANNOT_MEASURE = 2;
    private static final int ARGUMENTS = 2;

    private final JudgedCollection collection;

    private RelevanceBenchmark(JudgedCollection collection) {
        this.collection = collection;
    }

    public static void main(String[] arguments) {
        if (arguments.length != ARGUMENTS) {
            System.err.println("archive: give the address of an Elasticsearch and the folder of a judged collection");
            System.exit(CANNOT_MEASURE);
        }
        try (ElasticsearchConnection connection = new ElasticsearchConnection(arguments[0])) {
            RelevanceBenchmark benchmark = new RelevanceBenchmark(new JudgedCollection(Path.of(arguments[1])));
            System.out.println(benchmark.run(connection).line());
        } catch (BenchmarkFailure | EngineUnavailableException | SearchUnavailableException e) {
            System.err.println("archive: " + e.getMessage());
            System.exit(CANNOT_MEASURE);
        }
    }

    RelevanceFigures run(ElasticsearchConnection connection) {
        Judgements judgements = collection.judgements();
        Map<String, String> queries = collection.queries();
        try (BenchmarkIndex index = BenchmarkIndex.create(connection)) {
            index.fill(collection);
            List<Ranking> rankings = new ArrayList<>();
            List<Double> millis = new ArrayList<>();
            judgements.byQuery().forEach((query, grades) -> {
                String text = queries.get(query);
                if (text == null) {
                    throw new BenchmarkFailure("queries.jsonl holds no query '" + query + "', which was judged");
                }
                long start = System.nanoTime();
                search(index, query, text, SearchRequest.DEFAULT_SIZE);
                millis.add((System.nanoTime() - start) / 1e6);
                rankings.add(new Ranking(search(index, query, text, RelevanceFigures.DEPTH), grades));
            });
            return RelevanceFigures.of(rankings, millis);
        }
    }

    /** A record that is the query itself, as in collections of arguments, is not counted as found. */
    private static List<String> search(BenchmarkIndex index, String query, String text, int size) {
        PublicationSearch search = index.search();
        SearchRequest request =
                SearchRequest.builder().text(text).size(size).withoutFacets().build();
        return search.search(request).hits().stream()
                .map(hit -> index.sourceId(hit.id()))
                .filter(id -> !id.equals(query))
                .toList();
    }
}
