package org.researcharchive.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }

    @Test
    void staysTheSameOnceMadeUp() {
        String first = secrets().get("database-password");
        assertThat(first).hasSize(20);
        assertThat(secrets().get("database-password")).isEqualTo(first);
        assertThat(secrets().get("server-password")).isNotEqualTo(first);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        secrets().get(Secrets.ADMIN);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(secrets().file(Secrets.ADMIN))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(secrets().folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void givenPasswordIsKept() {
        secrets().keep(Secrets.ADMIN, "correct horse");
        assertThat(secrets().get(Secrets.ADMIN)).isEqualTo("correct horse");
    }
}
