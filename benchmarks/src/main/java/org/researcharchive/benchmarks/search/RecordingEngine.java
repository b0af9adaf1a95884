package org.researcharchive.benchmarks.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.benchmarks.BenchmarkFailure;

/**
 * Stands between the archive's own code and the engine and remembers the last search, so that what is measured raw is exactly what the product sends, with facets and highlights, and not a copy that ages.
 */
final class RecordingEngine implements AutoCloseable {

    /** Stands in the search itself, and not in what is asked before and after it to count and to spell. */
    private static final String FACETS = "\"aggregations\"";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final URI engine;
    private volatile @Nullable Sent last;

    /**
     * A request as it was sent.
     *
     * @param path with its query
     */
    record Sent(String path, String contentType, String body) {}

    RecordingEngine(URI engine) throws IOException {
        this.engine = engine;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The last search. */
    Sent last() {
        return Objects.requireNonNull(last, "nothing was searched yet");
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            Sent sent = new Sent(
                    exchange.getRequestURI().toString(),
                    Objects.requireNonNullElse(
                            exchange.getRequestHeaders().getFirst("Content-Type"), "application/json"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (sent.body.contains(FACETS)) {
                last = sent;
            }
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(engine.resolve(sent.path))
                            .headers("Content-Type", sent.contentType, "Accept", sent.contentType)
                            .method(exchange.getRequestMethod(), BodyPublishers.ofString(sent.body))
                            .build(),
                    BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (name.equalsIgnoreCase("content-type") || name.equalsIgnoreCase("x-elastic-product")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted while asking the engine");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
