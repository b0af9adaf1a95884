package org.researcharchive.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.extract.wire.Reply;
import org.researcharchive.extract.wire.Request;

/** Whatever the extractor does, the server only sees it end. */
@Timeout(60)
class ExtractorProcessTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private final List<Reply.Page> pages = new ArrayList<>();
    private ExtractorProcess extractor;

    @BeforeEach
    void start() throws IOException {
        extractor = ExtractorProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StubExtractor.class.getName()),
                folder.resolve("scratch"));
    }

    @AfterEach
    void end() {
        extractor.close();
    }

    @Test
    void oneProcessReadsManyFiles() throws UnreadableException {
        read("first", LONG);
        read("second", LONG);

        assertThat(pages).containsExactly(new Reply.Page(1, "the text"), new Reply.Page(1, "the text"));
        assertThat(extractor.isAlive()).isTrue();
    }

    @Test
    void whatTakesTooLongIsEnded() {
        assertProblem("endless", Duration.ofMillis(300), TextProblem.TOO_SLOW);
    }

    @Test
    void whatKillsItIsACrash() {
        assertProblem("fatal", LONG, TextProblem.CRASHED);
    }

    @Test
    void whatFillsItsMemoryIsToldApart() {
        assertProblem("greedy", LONG, TextProblem.TOO_MUCH_MEMORY);
    }

    @Test
    void aLengthBeyondAllBoundsIsNotBelieved() {
        assertProblem("lying", LONG, TextProblem.CRASHED);
    }

    @Test
    void pagesInTheWrongOrderAreNotBelieved() {
        assertProblem("backwards", LONG, TextProblem.CRASHED);
    }

    @Test
    void itSeesNothingOfTheServersEnvironment() throws UnreadableException {
        read("environment", LONG);

        assertThat(pages.getFirst().text()).doesNotContain("PATH").doesNotContain("HOME");
    }

    @Test
    void whatAnotherLeftBehindIsClearedAway() throws IOException {
        Path scratch = folder.resolve("another");
        Files.createDirectories(scratch.resolve("deep"));
        Files.writeString(scratch.resolve("deep/left.tmp"), "left");

        ExtractorProcess.start(List.of("/bin/sh", "-c", "true"), scratch).close();

        assertThat(scratch.resolve("deep")).doesNotExist();
    }

    private void assertProblem(String name, Duration limit, TextProblem problem) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(name, limit))
                .extracting(UnreadableException::problem)
                .isEqualTo(problem);
        assertThat(extractor.isAlive()).isFalse();
    }

    private Reply.End read(String name, Duration limit) throws UnreadableException {
        return extractor.read(new Request(folder.resolve(name), name), limit, pages::add);
    }
}
