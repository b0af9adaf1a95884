package org.researcharchive.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ArchiveTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    @BeforeEach
    void setHome() {
        System.setProperty("archive.home", home.toString());
    }

    @AfterEach
    void clearHome() {
        System.clearProperty("archive.home");
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Archive.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString())
                .contains("run", "stop", "status", "logs", "import", "reindex", "backup", "restore", "bench", "test");
    }

    @Test
    void noCommandShowsTheHelp() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: archive");
    }

    @Test
    void unknownCommandIsRefused() {
        assertThat(execute("rnu")).isEqualTo(2);
        assertThat(err.toString()).contains("rnu");
    }

    @Test
    void portThatIsNoNumberIsRefusedByName() {
        assertThat(execute("run", "--port", "eighty")).isEqualTo(2);
        assertThat(err.toString()).contains("--port", "eighty");
    }

    @Test
    void portOutOfRangeIsRefusedInOneLine() {
        assertThat(execute("run", "--port", "70000")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("archive: --port 70000 is not a port; give a number from 1 to 65535");
    }

    @Test
    void importWithoutARunningArchiveSaysHowToStartIt() throws java.io.IOException {
        Path records = java.nio.file.Files.writeString(home.resolve("records.jsonl"), "{}\n");
        assertThat(execute("import", records.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No archive runs on " + home.resolve("data"), "archive run");
    }

    @Test
    void benchmarkWithoutARunningArchiveSaysHowToStartIt() {
        assertThat(execute("bench", "relevance", home.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .startsWith("archive: No archive runs on " + home.resolve("data"))
                .contains("archive run")
                .doesNotContain("\n");
    }

    @Test
    void backupWithoutAnArchiveSaysWhichFolderHasNone() {
        assertThat(execute("backup", home.resolve("archive.tar").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no archive in " + home.resolve("data"), "--data");
        assertThat(home.resolve("archive.tar")).doesNotExist();
    }

    @Test
    void restoreOfNoFileSaysSoAndMakesNoFolder() throws java.io.IOException {
        Path migrations =
                java.nio.file.Files.createDirectories(home.resolve("archive-ejb/src/main/resources/db/migration"));
        java.nio.file.Files.writeString(migrations.resolve("V1__archive.sql"), "");
        assertThat(execute("restore", home.resolve("archive.tar").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no readable file " + home.resolve("archive.tar"));
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void statusOfAnArchiveThatDoesNotRunTellsByItsExitCode() {
        assertThat(execute("status")).isEqualTo(3);
    }

    @Test
    void freshRefusesAFolderOfSomebodyElse() throws java.io.IOException {
        Path other = home.resolve("holiday");
        java.nio.file.Files.createDirectories(other);
        Path picture = java.nio.file.Files.writeString(other.resolve("picture.txt"), "keep");
        assertThat(execute("run", "--fresh", "--data", other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(other.toString(), "not the data folder of an archive");
        assertThat(picture).hasContent("keep");
    }
}
