package org.researcharchive.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.researcharchive.benchmarks.BenchmarkFailure;
import org.researcharchive.category.PresentCategories;
import org.researcharchive.search.index.ElasticsearchConnection;
import org.researcharchive.search.index.EngineUnavailableException;
import org.researcharchive.search.index.IndexNames;
import org.researcharchive.search.query.LiveTuning;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;

/**
 * Measures what the archive adds to a search: {@code SearchBenchmark ENGINE ARCHIVE}, two addresses. Each search is
 * asked of the API and, as the product sends it to the engine, raw; in turns, so that a machine that becomes slower
 * slows both. Read the ratios, not the times. Exit code 2 where it cannot be measured.
 */
public final class SearchBenchmark {

    private static final int CANNOT_MEASURE = 2;
    private static final int ARGUMENTS = 2;
    private static final int QUERIES = 400;
    private static final int WARM = 100;
    private static final int WARM_ROUNDS = 30;
    private static final int CLIENTS = 20;
    private static final int ROUNDS = 3;
    private static final int MEDIAN = 50;
    private static final int SLOW = 95;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI engine;
    private final URI archive;
    private final IndexNames names = new IndexNames("publications");

    /** One search, both ways. */
    private record Pair(HttpRequest raw, HttpRequest api) {}

    private SearchBenchmark(URI engine, URI archive) {
        this.engine = engine;
        this.archive = archive;
    }

    public static void main(String[] arguments) {
        if (arguments.length != ARGUMENTS) {
            System.err.println("archive: give the address of an Elasticsearch and that of the archive");
            System.exit(CANNOT_MEASURE);
        }
        try {
            new SearchBenchmark(URI.create(arguments[0]), URI.create(arguments[1])).run();
        } catch (BenchmarkFailure | EngineUnavailableException | SearchUnavailableException e) {
            System.err.println("archive: " + e.getMessage());
            System.exit(CANNOT_MEASURE);
        }
    }

    private void run() {
        List<Pair> pairs = pairs();
        int warm = Math.min(WARM, pairs.size() / 2);
        // both are servers that have been up for a while: their code is compiled, their caches are filled
        for (int round = 0; round < WARM_ROUNDS; round++) {
            pairs.subList(0, warm).forEach(pair -> {
                millis(pair.raw);
                millis(pair.api);
            });
        }
        List<Pair> measured = pairs.subList(warm, pairs.size());
        oneClient(measured);
        manyClients(measured);
    }

    private void oneClient(List<Pair> pairs) {
        List<Double> raw = new ArrayList<>();
        List<Double> api = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            // who is asked second finds the engine's files in memory
            if (i % 2 == 0) {
                raw.add(millis(pairs.get(i).raw));
                api.add(millis(pairs.get(i).api));
            } else {
                api.add(millis(pairs.get(i).api));
                raw.add(millis(pairs.get(i).raw));
            }
        }
        Timings engineTimes = new Timings(raw);
        Timings apiTimes = new Timings(api);
        System.out.printf(
                Locale.ROOT,
                "1 client, %d searches: engine p50 %.1f ms p95 %.1f ms, API p50 %.1f ms p95 %.1f ms, ratio of p50 %.2f%n",
                pairs.size(),
                engineTimes.percentile(MEDIAN),
                engineTimes.percentile(SLOW),
                apiTimes.percentile(MEDIAN),
                apiTimes.percentile(SLOW),
                apiTimes.percentile(MEDIAN) / engineTimes.percentile(MEDIAN));
    }

    private void manyClients(List<Pair> pairs) {
        double raw = 0;
        double api = 0;
        for (int round = 0; round < ROUNDS; round++) {
            raw += perSecond(pairs.stream().map(Pair::raw).toList());
            api += perSecond(pairs.stream().map(Pair::api).toList());
        }
        System.out.printf(
                Locale.ROOT,
                "%d clients: engine %.0f a second, API %.0f a second, ratio %.2f%n",
                CLIENTS,
                raw / ROUNDS,
                api / ROUNDS,
                api / raw);
    }

    private double perSecond(List<HttpRequest> requests) {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Double>> answers = new ArrayList<>();
            requests.forEach(request -> answers.add(clients.submit(() -> millis(request))));
            for (Future<Double> answer : answers) {
                answer.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted while measuring");
        } catch (ExecutionException e) {
            throw new BenchmarkFailure(String.valueOf(e.getCause()));
        }
        return requests.size() / ((System.nanoTime() - start) / 1e9);
    }

    /** The searches, with what the product's own code sends for each. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        try (RecordingEngine recorder = new RecordingEngine(engine);
                ElasticsearchConnection connection = new ElasticsearchConnection(recorder.address())) {
            PublicationSearch search =
                    new PublicationSearch(connection, names, new LiveTuning(), new PresentCategories());
            for (String query : SampleQueries.of(client, engine, names.live(), QUERIES)) {
                search.search(SearchRequest.builder().text(query).build());
                pairs.add(new Pair(raw(recorder.last()), api(query)));
            }
        } catch (IOException e) {
            throw new BenchmarkFailure("no port is free: " + e.getMessage());
        }
        Collections.shuffle(pairs, new Random(QUERIES));
        return pairs;
    }

    private HttpRequest raw(RecordingEngine.Sent sent) {
        return HttpRequest.newBuilder(engine.resolve(sent.path()))
                .header("Content-Type", sent.contentType())
                .header("Accept", sent.contentType())
                .POST(BodyPublishers.ofString(sent.body()))
                .build();
    }

    private HttpRequest api(String query) {
        return HttpRequest.newBuilder(
                        archive.resolve("/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .GET()
                .build();
    }

    private double millis(HttpRequest request) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new BenchmarkFailure(request.uri() + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new BenchmarkFailure(request.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted while measuring");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
