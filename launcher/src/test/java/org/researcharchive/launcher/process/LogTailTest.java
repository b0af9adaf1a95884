package org.researcharchive.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("server.log"), text);
    }

    @Test
    void passesOverStackTracesAndBlankLines() throws IOException {
        Path log = log("starting\nFATAL: no space left on device\n\tat a.b.C.d(C.java:1)\n\t... 12 more\n\n");
        assertThat(LogTail.lastMeaningfulLine(log)).isEqualTo("FATAL: no space left on device");
    }

    @Test
    void tellsOfAnEmptyOrAbsentLog() throws IOException {
        assertThat(LogTail.lastMeaningfulLine(log(""))).isEqualTo("it wrote nothing");
        assertThat(LogTail.lastMeaningfulLine(folder.resolve("none"))).isEqualTo("it wrote nothing");
    }

    @Test
    void findsTheInnermostCauseOfTheLastTrace() throws IOException {
        Path log =
                log("SEVERE deploy\nCaused by: a.Outer: first\n\tat x\nCaused by: b.Inner: the reason\n\tat y\nmore\n");
        assertThat(LogTail.lastCause(log)).contains("b.Inner: the reason");
        assertThat(LogTail.lastCause(log("all well\n"))).isEmpty();
    }
}
