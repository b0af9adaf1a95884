package org.researcharchive.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.UploadRefusedException.Reason;
import org.researcharchive.importing.csv.CsvColumns;
import org.researcharchive.importing.csv.CsvTable;
import org.researcharchive.importing.lines.JsonLinesReader;
import org.researcharchive.importing.preview.TableSample;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UnreadableUploadException;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.storage.ArchiveFolders;
import org.researcharchive.storage.FileNames;

/** Takes uploads in, as far as their size and the disk allow, and forgets those that nobody needs any more. */
@ApplicationScoped
public class UploadFolder {

    private static final long LARGEST = 4L * 1024 * 1024 * 1024;
    /** What an import needs beside the upload itself: the database's share and a reserve for everybody else. */
    private static final long RESERVE = 512L * 1024 * 1024;

    private static final int SAMPLED = 3;
    private static final int PIECE = 1 << 16;
    private static final int PIECES_BETWEEN_LOOKS = 256;
    /** How long an upload and what was found in it is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private final ArchiveFolders folders;

    /** For the container's proxy. */
    protected UploadFolder() {
        this(new ArchiveFolders(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    @Inject
    UploadFolder(ArchiveFolders folders) {
        this.folders = folders;
    }

    /**
     * Stores what is sent.
     *
     * @throws UploadRefusedException if it is empty, unknown or too large
     * @throws IOException if the sender breaks off or the disk fails
     */
    StoredUpload take(InputStream body, @Nullable String mediaType, String name, @Nullable String source)
            throws IOException {
        byte[] start = body.readNBytes(UploadKind.LOOK);
        if (start.length == 0) {
            throw new UploadRefusedException(
                    Reason.EMPTY, "'" + name + "' is empty; send a file with records or pages");
        }
        UploadKind kind = UploadKind.of(start, mediaType, name)
                .orElseThrow(() -> new UploadRefusedException(
                        Reason.UNKNOWN_KIND,
                        "'" + name
                                + "' is neither JSON Lines (.jsonl, .jsonl.gz) nor a WordPress export (.xml) nor a table"
                                + " (.csv) nor a page of text (.txt) nor a zip of these; send one of them"));
        String file = "upload-" + UUID.randomUUID();
        Path path = folders.imports().resolve(file);
        boolean complete = false;
        try {
            copy(new SequenceInputStream(new ByteArrayInputStream(start), body), path, name);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(path);
            }
        }
        String given = source == null || source.isBlank() ? null : source.strip();
        return new StoredUpload(file, kind, FileNames.safe(name), given);
    }

    /** The beginning of a table, and what the names of its columns say that they are. */
    TableSample sample(StoredUpload upload) {
        try (CsvTable table =
                CsvTable.open(JsonLinesReader.inflated(Files.newInputStream(upload.in(folders.imports()))))) {
            return new TableSample(table.header(), table.first(SAMPLED), CsvColumns.proposed(table.header()));
        } catch (UnreadableUploadException e) {
            throw new NotReadyException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload '" + upload.name() + "' cannot be read", e);
        }
    }

    /** Deletes an upload, if it is still there. */
    void forget(StoredUpload upload) {
        try {
            delete(upload);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload '" + upload.name() + "' cannot be deleted", e);
        }
    }

    void delete(StoredUpload upload) throws IOException {
        Files.deleteIfExists(upload.in(folders.imports()));
    }

    /** Deletes what failed and cancelled jobs have left long ago. */
    void sweep() throws IOException {
        FileTime oldest = FileTime.from(Clock.systemUTC().instant().minus(KEPT));
        List<Path> all;
        try (Stream<Path> files = Files.list(folders.imports())) {
            all = files.toList();
        }
        for (Path file : all) {
            if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void copy(InputStream in, Path path, String name) throws IOException {
        FileStore disk = Files.getFileStore(path.getParent());
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int pieces = 0; ; pieces++) {
                int read = in.readNBytes(piece, 0, PIECE);
                if (read == 0) {
                    return;
                }
                size += read;
                if (size > LARGEST) {
                    throw new UploadRefusedException(
                            Reason.TOO_LARGE, "'" + name + "' is larger than 4 GB; send it in parts");
                }
                if (pieces % PIECES_BETWEEN_LOOKS == 0 && disk.getUsableSpace() < RESERVE) {
                    throw new UploadRefusedException(
                            Reason.NO_ROOM,
                            "The server's disk has less than 512 MB left; make room there before importing '" + name
                                    + "'");
                }
                out.write(piece, 0, read);
            }
        }
    }
}
