package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.researcharchive.launcher.data.DataFolder;

/**
 * What the archive's store keeps by content, as {@code attachments/ab/cdef...}. A file is whole before a record names it
 * and is never changed, so what a snapshot of the database names is here whenever it is looked for afterwards.
 */
record StoredFiles(Path folder) {
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern REST = Pattern.compile("[0-9a-f]{62}");

    /** Takes one file at a time. */
    interface Taker {
        void take(String sha256, Path file) throws IOException;
    }

    static StoredFiles of(DataFolder data) {
        return new StoredFiles(data.files().resolve("attachments"));
    }

    /** Gives all in the order of their names. */
    void each(Taker taker) throws IOException {
        for (Path shelf : entries(folder, SHELF)) {
            for (Path file : entries(shelf, REST)) {
                taker.take(shelf.getFileName().toString() + file.getFileName(), file);
            }
        }
    }

    boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    /** Puts a new file in its place, for good. */
    void put(String sha256, InputStream content) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.resolveSibling(""));
        try (FileChannel out = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private static List<Path> entries(Path folder, Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry ->
                            name.matcher(entry.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
