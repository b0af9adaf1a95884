package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileStoreTest {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(new ArchiveFolders(folder));
    }

    @Test
    void aFileIsFoundByItsContent() throws IOException {
        StoredFile stored = store.store(stream("hello"), "../Notes and queries.TXT");

        assertThat(stored).isEqualTo(new StoredFile(HELLO, 5, "text/plain", "Notes-and-queries.TXT"));
        assertThat(stored.reference()).isEqualTo(HELLO + "/Notes-and-queries.TXT");
        assertThat(store.find(HELLO))
                .hasValueSatisfying(path -> assertThat(path).hasContent("hello"));
        assertThat(store.resolve(stored.reference())).hasValue(stored);
        assertThat(folder.resolve("attachments/2c").resolve(HELLO.substring(2))).isRegularFile();
    }

    @Test
    void theSameContentIsStoredOnceWhateverItIsCalled() throws IOException {
        store.store(stream("hello"), "a.txt");
        store.store(stream("hello"), "b.txt");

        assertThat(files()).containsExactly(HELLO.substring(2));
    }

    @Test
    void manyAtOnceLeaveOneWholeFile() throws IOException {
        String text = "x".repeat(1_000_000);

        IntStream.range(0, 16).parallel().forEach(i -> store.store(stream(text), i + ".txt"));

        assertThat(files()).hasSize(1);
    }

    @Test
    void aStreamThatBreaksLeavesNothingBehind() throws IOException {
        InputStream breaking = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                left -= length;
                if (left < 0) {
                    throw new IOException("the sender went away");
                }
                return length;
            }
        };

        assertThatThrownBy(() -> store.store(breaking, "a.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a.txt");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nothing", "../../etc/passwd", "2cf24dba", "''"})
    void whatIsNoDigestFindsNothing(String name) {
        assertThat(store.find(name)).isEmpty();
        assertThat(store.resolve(name + "/x")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theMediaTypeIsToldFromTheContent(String content, String name, String mediaType) {
        StoredFile stored = store.store(new ByteArrayInputStream(content.getBytes(ISO_8859_1)), name);

        assertThat(stored.mediaType()).isEqualTo(mediaType);
    }

    static Stream<Arguments> contents() {
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return Stream.of(
                arguments("%PDF-1.7", "a.txt", "application/pdf"),
                arguments("\u0089PNG\r\n\u001a\n...", "a.jpg", "image/png"),
                arguments("\u00ff\u00d8\u00ff\u00e0", "a", "image/jpeg"),
                arguments("GIF89a...", "a", "image/gif"),
                arguments("RIFF1234WEBPVP8", "a", "image/webp"),
                arguments("PK\u0003\u0004..", "report.docx", docx),
                arguments("PK\u0003\u0004..", "report.pdf", "application/zip"),
                arguments("<!DOCTYPE html><p>", "a.txt", "text/html"),
                arguments("some text", "page.html", "text/html"),
                arguments("<svg onload=alert(1)>", "a.png", "application/octet-stream"),
                arguments("<?xml version='1.0'?><svg/>", "a.svg", "application/octet-stream"),
                arguments("plain words", "a.png", "text/plain"),
                arguments("a;b", "a.csv", "text/csv"),
                arguments("", "empty.txt", "text/plain"),
                arguments("\u0000\u0001\u0002", "a.txt", "application/octet-stream"),
                arguments("\u00e9t\u00e9", "latin1.txt", "application/octet-stream"));
    }

    @Test
    void onlyWhatCannotRunAScriptIsShownInline() {
        assertThat(Stream.of("image/png", "application/pdf", "text/plain")).allMatch(MediaTypes::isSafeInline);
        assertThat(Stream.of("text/html", "image/svg+xml", "application/octet-stream", "text/csv"))
                .noneMatch(MediaTypes::isSafeInline);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\temp\\report.pdf, report.pdf",
        ".htaccess, htaccess",
        "a/b/, file",
        "Jahresbericht für 2019.pdf, Jahresbericht-für-2019.pdf",
        "a\u0000b\u202Etxt.exe, a-b-txt.exe",
        "..., file"
    })
    void namesAreMadeHarmless(String given, String safe) {
        assertThat(FileNames.safe(given)).isEqualTo(safe);
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        assertThat(FileNames.safe("x".repeat(500) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
