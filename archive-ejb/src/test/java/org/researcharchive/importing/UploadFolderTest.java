package org.researcharchive.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.researcharchive.importing.UploadRefusedException.Reason;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.storage.ArchiveFolders;

class UploadFolderTest {

    @TempDir
    private Path folder;

    private UploadFolder uploads;

    @BeforeEach
    void open() {
        uploads = new UploadFolder(new ArchiveFolders(folder));
    }

    @Test
    void anUploadIsKeptUnderANameOfOurOwn() throws IOException {
        String content = "{\"a\":1}\n".repeat(100_000);

        StoredUpload upload = uploads.take(stream(content), "application/x-ndjson", "../../etc/x y.jsonl", " ");

        assertThat(upload.file()).matches("upload-[0-9a-f-]{36}");
        assertThat(upload).isEqualTo(new StoredUpload(upload.file(), UploadKind.LINES, "x-y.jsonl", null));
        assertThat(StoredUpload.of(upload.parameters())).isEqualTo(upload);
        assertThat(folder.resolve("imports").resolve(upload.file())).hasContent(content);
    }

    @Test
    void whatCannotBeImportedIsRefusedBeforeItIsStored() throws IOException {
        assertThatThrownBy(() -> uploads.take(stream(""), null, "a.jsonl", null))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        assertThatThrownBy(() -> uploads.take(stream("%PDF-1.7"), "application/pdf", "a.pdf", null))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_KIND))
                .hasMessageContaining("a.pdf");
        assertThat(stored()).isZero();
    }

    @Test
    void aSenderWhoGoesAwayLeavesNothing() throws IOException {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int start, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        InputStream broken = new SequenceInputStream(stream("{}".repeat(1000)), breaking);

        assertThatThrownBy(() -> uploads.take(broken, null, "a.jsonl", null)).isInstanceOf(IOException.class);
        assertThat(stored()).isZero();
    }

    @Test
    void onlyOldLeftoversAreSweptAway() throws IOException {
        StoredUpload old = uploads.take(stream("{}"), null, "old", null);
        StoredUpload fresh = uploads.take(stream("{}"), null, "fresh", null);
        Files.setLastModifiedTime(
                folder.resolve("imports").resolve(old.file()), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        uploads.sweep();

        assertThat(folder.resolve("imports").resolve(old.file())).doesNotExist();
        assertThat(folder.resolve("imports").resolve(fresh.file())).exists();
    }

    private long stored() throws IOException {
        Path imports = folder.resolve("imports");
        if (!Files.exists(imports)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(imports)) {
            return files.count();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
