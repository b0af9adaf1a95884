package org.researcharchive.launcher.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;

/** Sends files to the archive's import job. */
final class ImportUpload {
    private static final int PIPE_BYTES = 1 << 16;

    private ImportUpload() {}

    /**
     * @param source of records that do not name their own; {@code null} leaves that to the archive
     * @param dryRun whether only to ask what an import would do
     */
    static Job send(RunningArchive archive, ImportFiles files, @Nullable String source, boolean dryRun) {
        String query = "?name=" + encode(files.name()) + (source == null ? "" : "&source=" + encode(source))
                + (dryRun ? "&dryRun=true" : "");
        return archive.post("/api/v1/jobs/import" + query, body(files), files.contentType());
    }

    private static BodyPublisher body(ImportFiles files) {
        if (!files.isSingle()) {
            return BodyPublishers.ofInputStream(() -> zip(files));
        }
        try {
            return BodyPublishers.ofFile(files.named().getFirst());
        } catch (FileNotFoundException gone) {
            throw new Failure(files.named().getFirst() + " is no longer there", gone);
        }
    }

    /** Packed while it is sent: nothing is written to disk, and memory does not grow with the files. */
    private static InputStream zip(ImportFiles files) {
        try {
            PipedInputStream in = new PipedInputStream(PIPE_BYTES);
            PipedOutputStream out = new PipedOutputStream(in);
            Thread.ofVirtual().name("pack-import").start(() -> pack(files, out));
            return in;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void pack(ImportFiles files, OutputStream out) {
        Path root = files.root();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path file : Stream.concat(files.named().stream(), files.attached().stream())
                    .toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        } catch (IOException failure) {
            // the reading side sees a broken pipe and reports it; this says why
            System.err.println("archive: packing stopped: " + failure.getMessage());
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
