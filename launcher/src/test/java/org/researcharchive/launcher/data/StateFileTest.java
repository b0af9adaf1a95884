package org.researcharchive.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.launcher.Failure;

class StateFileTest {
    @TempDir
    private Path folder;

    private StateFile state() {
        return new StateFile(folder.resolve("state.properties"));
    }

    @Test
    void absentFileSaysNothing() {
        assertThat(state().read()).isEqualTo(new State(Map.of(), Map.of()));
    }

    @Test
    void whatIsWrittenIsRead() {
        State state = new State(Map.of(Port.HTTP, 8080, Port.DATABASE, 40_001), Map.of())
                .withProcess(Part.SERVER, new ProcessMark(4711, Instant.parse("2026-01-02T03:04:05.060Z")));
        state().write(state);
        assertThat(state().read()).isEqualTo(state);
    }

    @Test
    void portsOutliveTheProcesses() {
        State state = new State(Map.of(Port.SEARCH, 9200), Map.of())
                .withProcess(Part.SEARCH, new ProcessMark(1, Instant.EPOCH))
                .withoutProcesses();
        assertThat(state).isEqualTo(new State(Map.of(Port.SEARCH, 9200), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http.port=many", "http.port=0", "http.port=70000", "server.pid=12", "server.pid=x", "a=\\u00"})
    void damageIsToldWithTheFileAndTheRemedy(String line) throws IOException {
        Files.writeString(state().file(), line);
        assertThatThrownBy(() -> state().read())
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(state().file() + " is damaged")
                .hasMessageContaining("delete that one file");
    }
}
