package org.researcharchive.launcher.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.Secrets;
import org.researcharchive.launcher.data.State;

/** The API of the archive that serves a data folder, as its first user. */
public final class RunningArchive {
    private static final String USER = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;
    private final String password;

    RunningArchive(String base, String password) {
        this.base = base;
        this.password = password;
    }

    /** @throws Failure when no archive runs on the folder */
    static RunningArchive on(DataFolder data) {
        State state = data.state().read();
        boolean runs = state.process(Part.SERVER).flatMap(ProcessMark::find).isPresent();
        int port = state.port(Port.HTTP).orElse(0);
        if (!runs || port == 0) {
            throw new Failure("No archive runs on " + data.path() + "; start it with `archive run --data " + data.path()
                    + "`, or name its folder with --data");
        }
        return at(port, data.secrets());
    }

    /** The archive on a loopback port, with the password that the environment or else the data folder gives. */
    public static RunningArchive at(int port, Secrets secrets) {
        String given = System.getenv("ARCHIVE_ADMIN_PASSWORD");
        boolean isGiven = given != null && !given.isBlank();
        if (!isGiven && !secrets.has(Secrets.ADMIN)) {
            throw new Failure("The password of user " + USER + " is not in " + secrets.file(Secrets.ADMIN)
                    + ", as after a restore; put it into ARCHIVE_ADMIN_PASSWORD");
        }
        return new RunningArchive("http://localhost:" + port, isGiven ? given : secrets.get(Secrets.ADMIN));
    }

    /** Address of a path of this archive, for a person to open. */
    String address(String path) {
        return base + path;
    }

    Job post(String pathAndQuery, BodyPublisher body, String contentType) {
        HttpRequest request = request(pathAndQuery)
                .header("Content-Type", contentType)
                .POST(body)
                .build();
        return Job.of(json(send(request)));
    }

    Job post(String path) {
        return Job.of(json(send(request(path).POST(BodyPublishers.noBody()).build())));
    }

    /** Replaces a resource by a JSON document; answers the resource as it is then. */
    JsonNode put(String path, BodyPublisher json) {
        return json(send(request(path)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .PUT(json)
                .build()));
    }

    Job delete(String path) {
        return Job.of(json(send(request(path).timeout(PATIENCE).DELETE().build())));
    }

    /** The newest first. */
    List<Job> jobs() {
        JsonNode jobs =
                json(send(request("/api/v1/jobs").timeout(PATIENCE).GET().build()));
        return StreamSupport.stream(jobs.spliterator(), false).map(Job::of).toList();
    }

    Job job(long id) {
        return Job.of(
                json(send(request("/api/v1/jobs/" + id).timeout(PATIENCE).GET().build())));
    }

    /** Any resource, as text. */
    String text(String path) {
        return send(request(path).timeout(PATIENCE).GET().build()).body();
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        String token = Base64.getEncoder().encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + pathAndQuery)).header("Authorization", "Basic " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> response;
        try {
            response = client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new Failure(
                    "The archive at " + base + " does not answer (" + failure.getMessage() + "); see `archive status`",
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while waiting for the archive", interrupted);
        }
        int status = response.statusCode();
        if (status == 401) {
            throw new Failure("The archive refuses the password of user " + USER
                    + "; if it was changed, put the present one into ARCHIVE_ADMIN_PASSWORD");
        }
        if (status >= 300) {
            throw new Failure("The archive answers " + status + " to " + request.method() + " "
                    + request.uri().getPath() + ": " + problem(response.body()));
        }
        return response;
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException failure) {
            throw new Failure("The archive's answer to " + response.uri().getPath() + " is not JSON", failure);
        }
    }

    /** What an {@code application/problem+json} says; the status alone otherwise. */
    private static String problem(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            @Nullable JsonNode detail = problem.get("detail");
            return (detail == null ? problem.path("title") : detail).asText("no reason given");
        } catch (JsonProcessingException notJson) {
            return "no reason given";
        }
    }
}
