package org.researcharchive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files lie on this server: {@code archive.files} ({@code ARCHIVE_FILES}) and the folders under it. */
@ApplicationScoped
public class ArchiveFolders {

    private final Path root;

    /** For the container's proxy. */
    protected ArchiveFolders() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Inject
    ArchiveFolders(@ConfigProperty(name = "archive.files") String root) {
        this(Path.of(root));
    }

    public ArchiveFolders(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Files that records name, by content. */
    public Path attachments() {
        return folder("attachments");
    }

    /** Smaller copies of pictures; each can be made again. */
    public Path scaled() {
        return folder("scaled");
    }

    /** What was sent to be imported, until its job is over. */
    public Path imports() {
        return folder("imports");
    }

    /** Where the extractor of a server may write while it reads; nothing in it is of use later. */
    public Path scratch(String node) {
        return folder("scratch").resolve(FileNames.safe(node.replace('/', '-')));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder " + root.resolve(name) + " cannot be made; ARCHIVE_FILES must name a writable folder",
                    e);
        }
    }
}
