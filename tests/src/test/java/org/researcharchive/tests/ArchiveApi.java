package org.researcharchive.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Calls the API of the running archive over HTTP, as its clients do. */
final class ArchiveApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String authorization;

    private ArchiveApi(String authorization) {
        this.authorization = authorization;
    }

    static ArchiveApi asAnyone() {
        return new ArchiveApi("");
    }

    static ArchiveApi asAdmin() {
        String account = "admin:" + BrowserJourney.ADMIN_PASSWORD;
        return new ArchiveApi("Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer with its body read as JSON; empty bodies read as a missing node. */
    record Answer(int status, HttpResponse<String> raw, JsonNode json) {

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send("GET", path, "", "");
    }

    /**
     * Sends a request.
     *
     * @param path below {@code /api/v1}, or of a page when it begins with two slashes
     * @param headers pairs of name and value
     */
    Answer send(String method, String path, String body, String... headers) {
        URI uri = URI.create(
                path.startsWith("//")
                        ? BrowserJourney.ARCHIVE + path.substring(1)
                        : BrowserJourney.ARCHIVE + "/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> raw = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean json = raw.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(raw.statusCode(), raw, json ? JSON.readTree(raw.body()) : JSON.missingNode());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + uri + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + uri, e);
        }
    }

    Answer post(String path, String json) {
        return send("POST", path, json, "Content-Type", "application/json");
    }

    Answer put(String path, String json, String version) {
        return send("PUT", path, json, "Content-Type", "application/json", "If-Match", version);
    }
}
