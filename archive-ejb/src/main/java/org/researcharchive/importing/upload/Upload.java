package org.researcharchive.importing.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What somebody sent, opened for reading. */
public sealed interface Upload extends Closeable permits SingleFile, ZippedFiles {

    /**
     * Opens a stored upload.
     *
     * @param name what the sender called it
     * @throws UnreadableUploadException if it is no upload that can be read
     */
    static Upload open(Path file, UploadKind kind, String name) throws IOException {
        return kind == UploadKind.ZIP ? new ZippedFiles(file) : new SingleFile(file, new UploadEntry(name, kind));
    }

    /** The files that may be imported, in the order in which they are. */
    List<UploadEntry> entries();

    /** The content of one of them, as it was sent. */
    InputStream open(UploadEntry entry) throws IOException;

    /**
     * A file that a record names.
     *
     * @param entry where the record stands
     * @param path as the record has it: beside the entry, or from the top of the upload
     * @return nothing where no such file was sent
     */
    Optional<InputStream> beside(UploadEntry entry, String path) throws IOException;

    /** The full name of such a file in the upload. */
    Optional<String> nameBeside(UploadEntry entry, String path);
}
