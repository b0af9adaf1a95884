package org.researcharchive.launcher.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.launcher.Failure;

class ImportFilesTest {
    private static final String WITH_FILE = """
            {"sourceId":"1","title":"One","attachments":[{"file":"files/a.pdf","title":"A"}]}
            not json but "file"
            {"sourceId":"2","title":"Two","images":[{"file":"../outside.png"},{"file":"files/none.png"}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    @Test
    void singleFileGoesAsItIs() throws IOException {
        ImportFiles records = ImportFiles.of(List.of(file("records.jsonl", "{\"title\":\"One\"}\n")));
        assertThat(records.isSingle()).isTrue();
        assertThat(records.contentType()).isEqualTo("application/x-ndjson");
        assertThat(ImportFiles.of(List.of(file("page.txt", "x"))).contentType()).startsWith("text/plain");
        assertThat(ImportFiles.of(List.of(file("all.zip", "x"))).contentType()).isEqualTo("application/zip");
    }

    @Test
    void filesThatRecordsNameGoAlongWhenTheyAreThereAndBeside() throws IOException {
        Path records = file("records.jsonl", WITH_FILE);
        Path attachment = file("files/a.pdf", "%PDF");
        Files.writeString(folder.resolveSibling("outside.png"), "never sent");
        ImportFiles upload = ImportFiles.of(List.of(records));
        assertThat(upload.attached()).containsExactly(attachment);
        assertThat(upload.contentType()).isEqualTo("application/zip");
        assertThat(upload.root().relativize(attachment)).hasToString("files/a.pdf");
    }

    @Test
    void packedRecordsAreLookedIntoToo() throws IOException {
        Path records = folder.resolve("records.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(records))) {
            out.write(WITH_FILE.getBytes(StandardCharsets.UTF_8));
        }
        Path attachment = file("files/a.pdf", "%PDF");
        assertThat(ImportFiles.of(List.of(records)).attached()).containsExactly(attachment);
    }

    @Test
    void severalFilesShareTheirNearestFolder() throws IOException {
        ImportFiles upload = ImportFiles.of(List.of(file("a/one.txt", "1"), file("b/two.txt", "2")));
        assertThat(upload.isSingle()).isFalse();
        assertThat(upload.root().toAbsolutePath()).isEqualTo(folder.toAbsolutePath());
        assertThat(upload.name()).isEqualTo("one.txt and 1 more");
    }

    @Test
    void whatCannotBeImportedIsToldByName() throws IOException {
        Path picture = file("picture.png", "x");
        assertThatThrownBy(() -> ImportFiles.of(List.of(picture)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(picture + " is none of .jsonl");
        assertThatThrownBy(() -> ImportFiles.of(List.of(folder.resolve("none.jsonl"))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("none.jsonl");
        assertThatThrownBy(() -> ImportFiles.of(List.of(folder)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("is a folder");
    }
}
