package org.researcharchive.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;

/**
 * Everything that one archive keeps: database, index, stored files, secrets, logs. A marker file tells such a folder
 * from any other, so that nothing of somebody else's is ever deleted or written into.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
    private static final String MARKER = "archive-data";
    private static final String MARKER_TEXT = "This folder holds the data of a Research Archive. Layout 1.\n";
    private static final String SERVED = "served";
    private static final long NEEDED_BYTES = 1L << 30;

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path database() {
        return path.resolve("database");
    }

    /** Whether PostgreSQL's files are there, be they ever so empty. */
    public boolean hasDatabase() {
        return Files.exists(database().resolve("PG_VERSION"));
    }

    /** Where a restore puts an archive together; there only during one, and after one that was cut off. */
    public Path restoring() {
        return path.resolve("restoring");
    }

    public Path search() {
        return path.resolve("search");
    }

    public Path server() {
        return path.resolve("server");
    }

    public Path files() {
        return path.resolve("files");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /**
     * Where the search server keeps the classes it has loaded, ready for its next start. Java writes the file as the
     * server stops and ignores it when anything differs. Payara has none: Java crashes when it writes the classes of a
     * server that unloads applications.
     */
    public Path searchClasses() {
        return path.resolve("cache").resolve("search.jsa");
    }

    public Secrets secrets() {
        return new Secrets(path.resolve("secrets"));
    }

    public StateFile state() {
        return new StateFile(path.resolve("state.properties"));
    }

    /** Whether this archive has come up at least once, so that its sample records are in or were never wanted. */
    public boolean hasServed() {
        return Files.exists(path.resolve(SERVED));
    }

    public void markServed() {
        try {
            Files.writeString(path.resolve(SERVED), "");
        } catch (IOException failure) {
            throw new Failure("Cannot write to " + path + ": " + reason(failure), failure);
        }
    }

    /** Whether an archive has lived here before. */
    public boolean isOurs() {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    /**
     * Makes the folder ready to be written to.
     *
     * @throws Failure when it is somebody else's, cannot be written to, or its disk is nearly full
     */
    public void prepare() {
        try {
            Files.createDirectories(path);
            if (!isOurs() && !isEmpty()) {
                throw new Failure(path + " holds other files and is not the data folder of an archive;"
                        + " name an empty or a new folder with --data");
            }
            Files.writeString(path.resolve(MARKER), MARKER_TEXT);
            Files.createDirectories(logs());
            Files.createDirectories(files());
            Files.createDirectories(path.resolve("cache"));
        } catch (IOException failure) {
            throw new Failure(
                    "The data folder " + path + " cannot be written to (" + reason(failure)
                            + "); name another with --data or mend its permissions",
                    failure);
        }
        requireSpace();
    }

    /**
     * Makes sure that this is not what a restore has left that was cut off.
     *
     * @throws Failure when it is; there is no archive to run then
     */
    public void requireNoRestoreCutOff() {
        if (Files.exists(restoring()) && !hasDatabase()) {
            throw new Failure("A restore into " + path + " did not come to its end; restore again with"
                    + " `archive restore --data " + path + " FILE`, or start anew with `archive run --fresh`");
        }
    }

    private void requireSpace() {
        try {
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Failure("The disk of " + path + " is nearly full: " + (free >> 20) + " MB free, "
                        + (NEEDED_BYTES >> 20) + " MB needed; free some space or name another folder with --data");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Claims the folder for this process, for as long as the lock is held on to.
     *
     * @throws Failure when another process holds it
     */
    public FileLock claim() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse();
            }
            return lock;
        } catch (OverlappingFileLockException heldByThisProcess) {
            throw inUse();
        } catch (IOException failure) {
            throw new Failure(
                    "The data folder " + path + " cannot be locked (" + reason(failure) + "); is it on a local disk?",
                    failure);
        }
    }

    private Failure inUse() {
        String who = state().read()
                .process(Part.LAUNCHER)
                .map(mark -> " (process " + mark.pid() + ")")
                .orElse("");
        return new Failure(path + " is in use by a running archive" + who + "; stop that one with `archive stop --data "
                + path + "` or name another folder with --data");
    }

    /** Deletes everything in the folder except the held lock and the marker. */
    public void clear() {
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!name.equals("lock") && !name.equals(MARKER)) {
                    delete(entry);
                }
            }
        } catch (IOException failure) {
            throw new Failure("Cannot delete what is in " + path + " (" + reason(failure) + ")", failure);
        }
    }

    /** Deletes a file or a folder with all it holds; links are deleted, not followed. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case java.nio.file.AccessDeniedException denied -> "permission denied";
            case java.nio.file.FileAlreadyExistsException exists -> "a file of that name is in the way";
            case java.nio.file.FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
