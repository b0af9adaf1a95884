package org.researcharchive.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.launcher.Failure;

class DataFolderTest {
    @TempDir
    private Path temporary;

    private DataFolder data() {
        return new DataFolder(temporary.resolve("my data"));
    }

    @Test
    void isOursOncePrepared() {
        assertThat(data().isOurs()).isFalse();
        data().prepare();
        assertThat(data().isOurs()).isTrue();
    }

    @Test
    void clearingKeepsOnlyTheMarker() throws IOException {
        data().prepare();
        data().secrets().get(Secrets.ADMIN);
        Files.createDirectories(data().database().resolve("base"));
        data().clear();
        assertThat(data().isOurs()).isTrue();
        assertThat(data().secrets().folder()).doesNotExist();
        assertThat(data().database()).doesNotExist();
    }

    @Test
    void clearingDoesNotFollowLinksOut() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "keep");
        data().prepare();
        Files.createSymbolicLink(data().files().resolve("link"), precious.resolveSibling(""));
        data().clear();
        assertThat(precious).hasContent("keep");
    }

    @Test
    void fileInTheWayIsToldByName() throws IOException {
        Files.writeString(data().path(), "");
        assertThatThrownBy(() -> data().prepare())
                .isInstanceOf(Failure.class)
                .hasMessageContaining(data().path().toString())
                .hasMessageContaining("--data");
    }

    @Test
    void isLockedOnceOnly() {
        data().prepare();
        FileLock lock = data().claim();
        assertThatThrownBy(() -> data().claim())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("in use by a running archive");
        assertThat(lock.isValid()).isTrue();
    }
}
