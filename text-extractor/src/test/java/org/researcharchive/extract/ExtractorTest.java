package org.researcharchive.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.extract.wire.Outcome;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;

/** The program as the archive meets it: a process. */
@Timeout(60)
class ExtractorTest {

    @TempDir
    private Path folder;

    private Process process;
    private DataOutputStream requests;
    private DataInputStream replies;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Extractor.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        requests = new DataOutputStream(process.getOutputStream());
        replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void filesAreReadOneAfterTheOther() throws IOException {
        Path report = Fixtures.pdf(folder.resolve("report.pdf"), "one", "two");
        new Request(Fixtures.encryptedPdf(folder.resolve("locked.pdf"), "secret"), "locked.pdf").write(requests);
        new Request(report, "report.pdf").write(requests);

        assertThat(Reply.read(replies))
                .isInstanceOfSatisfying(
                        Reply.End.class, end -> assertThat(end.outcome()).isEqualTo(Outcome.ENCRYPTED));
        assertThat(Reply.read(replies)).isEqualTo(new Reply.Page(1, "one"));
        assertThat(Reply.read(replies)).isEqualTo(new Reply.Page(2, "two"));
        assertThat(Reply.read(replies)).isEqualTo(new Reply.End(Outcome.READ, true, 2, false, "application/pdf"));
    }

    @Test
    void noAddressInAFileIsLookedUp() throws IOException {
        new Request(
                        Fixtures.text(
                                folder.resolve("page.html"),
                                "<html><head><base href='http://127.0.0.1:9/'></head><body><img src='http://127.0.0.1:9/x'>"
                                        + "<p>still read</p></body></html>"),
                        "page.html")
                .write(requests);

        assertThat(Reply.read(replies)).isEqualTo(new Reply.Page(1, "still read"));
    }

    @Test
    void itEndsWhenNobodyListensAnyMore() throws Exception {
        requests.close();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whenItIsKilledItsAnswersEnd() {
        process.toHandle().destroyForcibly();

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> Reply.read(replies));
    }
}
