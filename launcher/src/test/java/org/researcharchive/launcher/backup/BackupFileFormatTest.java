package org.researcharchive.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.process.StatusLine;

/** The file alone, without a database: what is written is read, and nothing else is. */
class BackupFileFormatTest {
    private static final Instant TIME = Instant.parse("2026-01-31T12:00:00Z");
    private static final String ROWS = "1\tA first note\n2\tA second one\n";
    private static final byte[] PAGE = "a page".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PICTURE = new byte[3000];
    private static final Table NOTES = new Table("note", List.of("id", "title"), List.of("id"));

    @TempDir
    private Path folder;

    private Path backup = Path.of("");

    @BeforeEach
    void write() throws IOException {
        backup = folder.resolve("archive.tar");
        try (OutputStream out = Files.newOutputStream(backup)) {
            BackupWriter writer = new BackupWriter(out, TIME);
            writer.about(about(About.FORMAT_VERSION));
            writer.table("note", 2, packed(ROWS));
            for (byte[] content : inOrder(PAGE, PICTURE)) {
                assertThat(writer.file(Measure.sha256(content), file(content))).isTrue();
            }
            writer.seal();
        }
    }

    private static About about(int formatVersion) {
        return new About(
                About.FORMAT, formatVersion, "1.0", 1, TIME.toString(), List.of(NOTES), Map.of("note_seq", 200L));
    }

    private static List<byte[]> inOrder(byte[]... contents) {
        Map<String, byte[]> byName = new TreeMap<>();
        for (byte[] content : contents) {
            byName.put(Measure.sha256(content), content);
        }
        return List.copyOf(byName.values());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("content"), content);
    }

    private Path packed(String rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        return file(packed.toByteArray());
    }

    /** All that a backup gave, to be compared. */
    private static final class Received implements BackupReader.Receiver {
        private final StringBuilder all = new StringBuilder();

        @Override
        public void about(About about) {
            all.append(about).append('\n');
        }

        @Override
        public void table(Table table, InputStream rows) throws IOException {
            all.append(table).append(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
        }

        @Override
        public void file(String sha256, InputStream content) throws IOException {
            all.append(sha256).append(Arrays.toString(content.readAllBytes())).append('\n');
        }
    }

    private static String read(Path backup) throws IOException {
        Received received = new Received();
        BackupReader.read(backup, received, new StatusLine(System.out));
        return received.all.toString();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Received received = new Received();
        Contents contents = BackupReader.read(backup, received, new StatusLine(System.out));
        assertThat(received.all.toString())
                .contains(about(1).toString(), ROWS, Measure.sha256(PAGE), Measure.sha256(PICTURE));
        assertThat(contents.rows("note")).isEqualTo(2);
        assertThat(contents.files().count()).isEqualTo(2);
        assertThat(contents.files().bytes()).isEqualTo(PAGE.length + PICTURE.length);
        assertThat(contents.files().damaged()).isZero();
    }

    @Test
    void theSameContentIsTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(backup);
        write();
        assertThat(backup).hasBinaryContent(first);
    }

    @Test
    void aFlippedByteIsNoticedOrChangesNothing() throws IOException {
        String sound = read(backup);
        byte[] bytes = Files.readAllBytes(backup);
        int refused = 0;
        for (int i = 0; i < bytes.length; i += 11) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            Path copy = Files.write(folder.resolve("damaged.tar"), damaged);
            try {
                // between entries tar fills up with bytes that nobody reads
                assertThat(read(copy)).as("byte %d", i).isEqualTo(sound);
            } catch (IOException | Failure expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(bytes.length / 11 / 2);
    }

    @Test
    void aFileThatWasCutShortIsRefusedWhereverItWasCut() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        for (int length = 0; length < end; length += 101) {
            Path copy = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> read(copy)).isInstanceOfAny(IOException.class, Failure.class);
        }
    }

    @Test
    void aDamagedRowIsToldByItsTable() throws IOException {
        Path other = craft(tar -> {
            put(tar, BackupWriter.ABOUT, Json.write(about(1)));
            put(tar, "tables/note.copy.gz", Files.readAllBytes(packed(ROWS.replace("first", "third"))));
            inOrder(PAGE, PICTURE).forEach(content -> put(tar, "files/" + Measure.sha256(content), content));
            put(tar, BackupWriter.CONTENTS, lastEntry());
        });
        assertThatThrownBy(() -> read(other)).hasMessage("the table note is not what was backed up");
    }

    @Test
    void aStoredFileThatIsMissingIsNoticed() throws IOException {
        Path other = craft(tar -> {
            put(tar, BackupWriter.ABOUT, Json.write(about(1)));
            put(tar, "tables/note.copy.gz", Files.readAllBytes(packed(ROWS)));
            put(tar, "files/" + Measure.sha256(PAGE), PAGE);
            put(tar, BackupWriter.CONTENTS, lastEntry());
        });
        assertThatThrownBy(() -> read(other)).hasMessage("its stored files are not those that were backed up");
    }

    @Test
    void anEntryThatPointsOutOfItsFolderIsRefused() throws IOException {
        for (String name :
                List.of("files/../../x", "../x", "/etc/x", "files/" + "0".repeat(63), "tables/note.copy.gz")) {
            Path other = craft(tar -> {
                put(tar, BackupWriter.ABOUT, Json.write(about(1)));
                put(tar, "tables/note.copy.gz", Files.readAllBytes(packed(ROWS)));
                put(tar, name, PAGE);
                put(tar, BackupWriter.CONTENTS, lastEntry());
            });
            assertThatThrownBy(() -> read(other)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLinkInPlaceOfAFileIsRefused() throws IOException {
        Path other = craft(tar -> {
            put(tar, BackupWriter.ABOUT, Json.write(about(1)));
            put(tar, "tables/note.copy.gz", Files.readAllBytes(packed(ROWS)));
            TarArchiveEntry link = new TarArchiveEntry("files/" + Measure.sha256(PAGE), (byte) '2');
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            put(tar, BackupWriter.CONTENTS, lastEntry());
        });
        assertThatThrownBy(() -> read(other)).hasMessage("the header of an entry is not sound");
    }

    @Test
    void whatFollowsTheLastEntryIsRefused() throws IOException {
        Path other = craft(tar -> {
            put(tar, BackupWriter.ABOUT, Json.write(about(1)));
            put(tar, "tables/note.copy.gz", Files.readAllBytes(packed(ROWS)));
            inOrder(PAGE, PICTURE).forEach(content -> put(tar, "files/" + Measure.sha256(content), content));
            put(tar, BackupWriter.CONTENTS, lastEntry());
            put(tar, "files/" + "f".repeat(64), PAGE);
        });
        assertThatThrownBy(() -> read(other)).hasMessage("something follows its end");
    }

    @Test
    void anotherFileIsNoBackup() throws IOException {
        for (byte[] foreign : List.of(new byte[0], PAGE, new byte[20_000])) {
            Path other = Files.write(folder.resolve("other"), foreign);
            assertThatThrownBy(() -> read(other))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(other + " is not a backup of an archive");
        }
    }

    @Test
    void aBackupOfANewerVersionSaysWhatItTakes() throws IOException {
        Path other = craft(tar -> put(tar, BackupWriter.ABOUT, Json.write(about(About.FORMAT_VERSION + 1))));
        assertThatThrownBy(() -> read(other))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("newer version of the archive (1.0, format 2)");
    }

    @Test
    void aStoredFileThatHasChangedOnTheDiskIsKeptAsItIsAndCounted() throws IOException {
        String name = "0".repeat(64);
        try (OutputStream out = Files.newOutputStream(backup)) {
            BackupWriter writer = new BackupWriter(out, TIME);
            writer.about(about(1));
            writer.table("note", 2, packed(ROWS));
            assertThat(writer.file(name, file(PAGE))).isFalse();
            writer.seal();
        }
        Received received = new Received();
        assertThat(BackupReader.read(backup, received, new StatusLine(System.out))
                        .files()
                        .damaged())
                .isOne();
        assertThat(received.all.toString()).contains(name + Arrays.toString(PAGE));
    }

    private interface Entries {
        void write(TarArchiveOutputStream tar) throws IOException;
    }

    private Path craft(Entries entries) throws IOException {
        Path other = folder.resolve("crafted.tar");
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(other))) {
            entries.write(tar);
        }
        return other;
    }

    private static void put(TarArchiveOutputStream tar, String name, byte[] content) {
        try {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** As the sound backup has it. */
    private byte[] lastEntry() throws IOException {
        return Json.write(BackupReader.read(backup, new Received(), new StatusLine(System.out)));
    }
}
