package org.researcharchive.importing.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.storage.ArchiveFolders;
import org.researcharchive.storage.FileStore;

class UploadReaderTest {

    private static final String PNG = "\u0089PNG\r\n\u001a\n...";

    @TempDir
    private Path folder;

    private FileStore store;
    private final Map<String, byte[]> zip = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        store = new FileStore(new ArchiveFolders(folder));
    }

    @Test
    void aSingleFileGivesItsRecordsASourceByItsName() throws IOException {
        List<ImportItem> items = read(single(lines("1", "2"), UploadKind.LINES, "harbour.jsonl.gz", null));

        assertThat(items)
                .extracting(item -> draft(item).source(), item -> draft(item).sourceId(), ImportItem::position)
                .containsExactly(
                        tuple("harbour", "1", new ImportPosition(0, 1)),
                        tuple("harbour", "2", new ImportPosition(0, 2)));
    }

    @Test
    void theSendersWordForTheSourceCounts() throws IOException {
        assertThat(read(single(lines("1"), UploadKind.LINES, "x.jsonl", "mine")))
                .extracting(item -> draft(item).source())
                .containsExactly("mine");
    }

    @Test
    void aZipIsReadRecordsFirstThenPagesWhateverFoldersItHas() throws IOException {
        add("pages/b.txt", "Page B");
        add("pages/a.txt", "Page A");
        add("more/a.txt", "Another page A");
        add("data/one.jsonl", lines("1"));
        add("data/two.jsonl.gz", gzip(lines("2").getBytes(UTF_8)));
        add("__MACOSX/._a.txt", "not this");
        add("data/.hidden.jsonl", "nor this");
        add("data/readme.md", "nor this");

        assertThat(read(zipped()))
                .extracting(item -> draft(item).source(), item -> draft(item).sourceId())
                .containsExactly(
                        tuple("one", "1"),
                        tuple("two", "2"),
                        tuple("pages", "b.txt"),
                        tuple("pages", "pages/a.txt"),
                        tuple("pages", "more/a.txt"));
    }

    @Test
    void filesThatRecordsNameAreStoredAndAreNoPages() throws IOException {
        add("data/records.jsonl", record("1", """
                "images":[{"file":"pictures/a.png","alt":"A"}],"attachments":[{"file":"../notes.txt","title":"N"}]"""));
        add("data/pictures/a.png", PNG.getBytes(ISO_8859_1));
        add("notes.txt", "Notes");
        add("page.txt", "A page");

        List<ImportItem> items = read(zipped());

        assertThat(items).hasSize(2);
        PublicationDraft draft = draft(items.getFirst());
        assertThat(items.getFirst().problems()).isEmpty();
        assertThat(draft.images()).singleElement().satisfies(image -> {
            assertThat(image.file()).matches("[0-9a-f]{64}/a\\.png");
            assertThat(store.resolve(String.valueOf(image.file()))).isPresent();
        });
        assertThat(draft.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.file()).matches("[0-9a-f]{64}/notes\\.txt");
            assertThat(attachment.mediaType()).isEqualTo("text/plain");
        });
        assertThat(draft(items.get(1)).title()).isEqualTo("A page");
    }

    @Test
    void whatAnotherExportStoredHereNeedsNotComeAlong() throws IOException {
        String reference = store.store(new ByteArrayInputStream("x".getBytes(UTF_8)), "x.txt")
                .reference();

        List<ImportItem> items = read(single(
                record("1", "\"attachments\":[{\"file\":\"" + reference + "\"}]"), UploadKind.LINES, "a.jsonl", null));

        assertThat(items.getFirst().problems()).isEmpty();
        assertThat(draft(items.getFirst()).attachments().getFirst().file()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.pdf", "../../../etc/passwd", "/etc/passwd", "C:\\\\x", "..", "a/../../b"})
    void aFileThatDidNotComeAlongIsReportedAndTheRecordGoesIn(String path) throws IOException {
        add("records.jsonl", record("1", """
                "images":[{"file":"%s","caption":"C"}],"attachments":[{"file":"%s"},{"url":"https://example.org/a"}]""".formatted(path, path)));

        ImportItem item = read(zipped()).getFirst();

        assertThat(item.problems())
                .extracting(Violation::field)
                .containsExactly("images[0].file", "attachments[0].file");
        assertThat(item.problems().getFirst().value()).isEqualTo(path.replace("\\\\", "\\"));
        assertThat(draft(item).images()).singleElement().satisfies(image -> {
            assertThat(image.file()).isNull();
            assertThat(image.caption()).isEqualTo("C");
        });
        assertThat(draft(item).attachments()).hasSize(1);
    }

    @Test
    void anImageHasToBeAPicture() throws IOException {
        add("records.jsonl", record("1", "\"images\":[{\"file\":\"a.png\"}]"));
        add("a.png", "<svg onload='alert(1)'/>");

        ImportItem item = read(zipped()).getFirst();

        assertThat(item.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("PNG, JPEG"));
        assertThat(draft(item).images()).isEmpty();
    }

    @Test
    void aPageThatIsNoneIsOneRefusedLine() throws IOException {
        add("empty.txt", " ");
        add("latin.txt", "Caf\u00e9".getBytes(ISO_8859_1));
        add("good.txt", "Good");

        assertThat(read(zipped()))
                .extracting(
                        ImportItem::file,
                        item -> item.draft() != null,
                        item -> item.problems().size())
                .containsExactly(
                        tuple("empty.txt", false, 1), tuple("latin.txt", false, 1), tuple("good.txt", true, 0));
    }

    @Test
    void fromAnyCheckpointExactlyTheRestIsRead() throws IOException {
        add("a.jsonl", lines("1", "2") + "\nbroken\n" + lines("3"));
        add("b.jsonl", lines("4"));
        add("p.txt", "A page");
        StoredUpload upload = zipped();
        List<ImportItem> all = read(upload);
        assertThat(all).hasSize(6);

        for (int done = 0; done <= all.size(); done++) {
            ImportPosition from =
                    done == 0 ? ImportPosition.START : all.get(done - 1).position();
            assertThat(read(upload, ImportPosition.parse(from.toString()))).isEqualTo(all.subList(done, all.size()));
        }
    }

    @Test
    void theTotalIsWhatWillBeRead() throws IOException {
        add("a.jsonl", lines("1", "2") + "\n\nbroken\n");
        add("p.txt", "A page");
        try (UploadReader reader =
                UploadReader.open(zipped(), folder, FileTaking.storing(store), new ImportPosition(0, 2))) {
            assertThat(reader.total()).isEqualTo(4);
        }
    }

    @Test
    void aZipWithNothingToImportOrNoZipAtAllSaysSo() throws IOException {
        add("readme.md", "hello");
        assertThatThrownBy(() -> read(zipped()))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("no .jsonl");
        Files.write(folder.resolve("upload"), "PK\u0003\u0004 nonsense".getBytes(UTF_8));
        assertThatThrownBy(() -> read(new StoredUpload("upload", UploadKind.ZIP, "x.zip", null)))
                .isInstanceOf(UnreadableUploadException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void whatIsNoCheckpointIsAnError() {
        assertThatThrownBy(() -> ImportPosition.parse("12")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublicationDraft draft(ImportItem item) {
        return Objects.requireNonNull(item.draft());
    }

    private List<ImportItem> read(StoredUpload upload) throws IOException {
        return read(upload, ImportPosition.START);
    }

    private List<ImportItem> read(StoredUpload upload, ImportPosition from) throws IOException {
        List<ImportItem> items = new ArrayList<>();
        try (UploadReader reader = UploadReader.open(upload, folder, FileTaking.storing(store), from)) {
            for (ImportItem item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
        }
        return items;
    }

    private StoredUpload single(String content, UploadKind kind, String name, @Nullable String source)
            throws IOException {
        Files.writeString(folder.resolve("upload"), content);
        return new StoredUpload("upload", kind, name, source);
    }

    private void add(String name, String content) {
        add(name, content.getBytes(UTF_8));
    }

    private void add(String name, byte[] content) {
        zip.put(name, content);
    }

    private StoredUpload zipped() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("upload")))) {
            for (Map.Entry<String, byte[]> entry : zip.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return new StoredUpload("upload", UploadKind.ZIP, "upload.zip", null);
    }

    private static String record(String id, String more) {
        return "{\"sourceId\":\"" + id + "\",\"title\":\"T\"," + more.strip() + "}";
    }

    private static String lines(String... ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append("{\"sourceId\":\"").append(id).append("\",\"title\":\"T\"}\n");
        }
        return lines.toString();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
