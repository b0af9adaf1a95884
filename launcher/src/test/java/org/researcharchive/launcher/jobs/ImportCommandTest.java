package org.researcharchive.launcher.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.launcher.Failure;

/** The conversation with the archive, against a server that plays its part. */
class ImportCommandTest {
    private static final String RUNNING = """
            {"id":7,"kind":"import","status":"running","total":10,"done":4,"failed":0,"ratePerSecond":2.0,"etaSeconds":3}""";
    private static final String COMPLETED = """
            {"id":7,"kind":"import","status":"completed","total":10,"done":10,"failed":1,
            "counts":{"created":7,"updated":1,"unchanged":1,"refused":1},"report":"/api/v1/jobs/7/report"}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicReference<String> received = new AtomicReference<>("");

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private RunningArchive archive() {
        return new RunningArchive("http://127.0.0.1:" + server.getAddress().getPort(), "secret");
    }

    private ImportFiles records() throws IOException {
        return ImportFiles.of(List.of(Files.writeString(folder.resolve("records.jsonl"), "{\"title\":\"One\"}\n")));
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            try (HttpExchange open = exchange) {
                if (open.getRequestMethod().equals("POST")) {
                    received.set(open.getRequestURI().getRawQuery() + " "
                            + open.getRequestHeaders().getFirst("Content-Type") + " "
                            + new String(open.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                }
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                open.sendResponseHeaders(status, bytes.length);
                open.getResponseBody().write(bytes);
            }
        });
    }

    private int send() throws IOException {
        return ImportCommand.send(
                archive(), records(), "my source", false, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @Test
    void followsTheJobAndTellsWhatWasRefused() throws IOException {
        answer("/api/v1/jobs/import", 202, RUNNING);
        answer("/api/v1/jobs/7", 200, COMPLETED);
        answer("/api/v1/jobs/7/report", 200, "file,line,field,value,reason\nrecords.jsonl,3,title,,is missing\n");
        assertThat(send()).isEqualTo(1);
        assertThat(received.get())
                .isEqualTo("name=records.jsonl&source=my+source application/x-ndjson {\"title\":\"One\"}\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "created 7, updated 1, unchanged 1, refused 1",
                        "records.jsonl line 3: title - is missing",
                        "/api/v1/jobs/7/report");
    }

    @Test
    void exitCodeIsZeroWhenAllWentIn() throws IOException {
        answer("/api/v1/jobs/import", 202, COMPLETED.replace("\"refused\":1", "\"refused\":0"));
        assertThat(send()).isZero();
    }

    @Test
    void failedJobIsToldByItsExitCode() throws IOException {
        answer("/api/v1/jobs/import", 202, COMPLETED.replace("completed", "failed"));
        assertThat(send()).isEqualTo(2);
    }

    @Test
    void refusalOfTheArchiveIsToldInItsOwnWords() {
        answer("/api/v1/jobs/import", 409, "{\"title\":\"Conflict\",\"detail\":\"An import runs already (job 6)\"}");
        assertThatThrownBy(this::send)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("409")
                .hasMessageContaining("An import runs already (job 6)");
    }

    @Test
    void wrongPasswordSaysWhereToPutTheRightOne() {
        answer("/api/v1/jobs/import", 401, "");
        assertThatThrownBy(this::send).isInstanceOf(Failure.class).hasMessageContaining("ARCHIVE_ADMIN_PASSWORD");
    }

    @Test
    void progressIsOneReadableLine() {
        Job job = new Job(7, "import", "running", 103_514, 51_757, 2, 1020.4, 51, "", null, null);
        assertThat(Progress.describe(job))
                .isEqualTo("import  50 %  51,757 of 103,514  1,020 a second  51 s left  2 failed");
    }
}
