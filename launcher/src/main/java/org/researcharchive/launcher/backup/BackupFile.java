package org.researcharchive.launcher.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.researcharchive.launcher.Failure;

/**
 * A backup while it is written: under another name until it is whole, readable for its owner only. Two processes cannot
 * write the same one.
 */
final class BackupFile implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final Path spool;
    private final FileChannel channel;

    private BackupFile(Path target, Path draft, FileChannel channel) {
        this.target = target;
        this.draft = draft;
        this.spool = draft.resolveSibling(draft.getFileName() + ".table");
        this.channel = channel;
    }

    /** @throws Failure when nothing can or should be written there */
    static BackupFile create(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.resolveSibling("");
        if (Files.exists(target)) {
            throw new Failure(target + " exists already; name another file, or delete that one first");
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure("There is no folder " + folder + "; create it, or name a file in another one");
        }
        if (!Files.isWritable(folder)) {
            throw new Failure("The folder " + folder + " cannot be written to; name a file in another one");
        }
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        FileChannel channel = open(draft);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Failure("Another backup is being written to " + target + "; name another file");
        }
        // what a backup that was killed has left
        channel.truncate(0);
        return new BackupFile(target, draft, channel);
    }

    OutputStream out() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** A place for one table at a time, since tar wants to know how long an entry is before it is written. */
    Path spool() throws IOException {
        Files.deleteIfExists(spool);
        open(spool).close();
        return spool;
    }

    /** Gives the file its name: from now on it is a backup. */
    void complete() throws IOException {
        channel.force(true);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(target.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    Path target() {
        return target;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(spool);
        Files.deleteIfExists(draft);
        channel.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
