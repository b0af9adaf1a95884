package org.researcharchive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files kept by their content, as {@code attachments/ab/cdef...}, named by their SHA-256.
 *
 * <p>A file is written beside its place, forced to disk and then moved there in one step: after a crash it is there
 * whole or not at all. Storing the same content again changes nothing, so a repeated import leaves no second copy.
 */
@ApplicationScoped
public class FileStore {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int PIECE = 1 << 16;

    private final ArchiveFolders folders;
    private final VirusScan scan;

    /** For the container's proxy. */
    protected FileStore() {
        this(new ArchiveFolders());
    }

    /** A store that takes every file. */
    public FileStore(ArchiveFolders folders) {
        this(folders, new VirusScan());
    }

    @Inject
    public FileStore(ArchiveFolders folders, VirusScan scan) {
        this.folders = folders;
        this.scan = scan;
    }

    /**
     * Keeps a file.
     *
     * @param content read to its end, not closed
     * @param fileName the name it came with, in whatever form
     * @throws UncheckedIOException if it cannot be read or the disk does not take it
     * @throws FileRefusedException if the virus scanner does not let it in
     */
    public StoredFile store(InputStream content, String fileName) {
        try {
            Path incoming = Files.createTempFile(folders.attachments(), "incoming-", ".part");
            try {
                return keep(incoming, content, FileNames.safe(fileName));
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FileNames.safe(fileName) + " could not be stored", e);
        }
    }

    /** What a file would be known by if it were kept; nothing is. */
    public static StoredFile describe(InputStream content, String fileName) throws IOException {
        String safe = FileNames.safe(fileName);
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        byte[] start = new byte[0];
        long size = 0;
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            if (size == 0) {
                start = Arrays.copyOf(piece, Math.min(read, MediaTypes.LOOK));
            }
            digest.update(piece, 0, read);
            size += read;
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), size, MediaTypes.of(start, safe), safe);
    }

    /** Where the content with this digest lies, if it is stored here. */
    public Optional<Path> find(String sha256) {
        return SHA_256.matcher(sha256).matches()
                ? Optional.of(place(sha256)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** The stored file that a record names as {@code sha256/fileName}; empty where it is not stored here. */
    public Optional<StoredFile> resolve(String reference) {
        int slash = reference.indexOf('/');
        if (slash != 64) {
            return Optional.empty();
        }
        String sha256 = reference.substring(0, slash);
        String fileName = FileNames.safe(reference.substring(slash + 1));
        return find(sha256).map(path -> describe(sha256, path, fileName));
    }

    private static StoredFile describe(String sha256, Path path, String fileName) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(MediaTypes.LOOK);
            return new StoredFile(sha256, Files.size(path), MediaTypes.of(start, fileName), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored file " + sha256 + " cannot be read", e);
        }
    }

    private StoredFile keep(Path incoming, InputStream content, String fileName) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        byte[] start = new byte[0];
        long size = 0;
        try (FileChannel out = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
                if (size == 0) {
                    start = Arrays.copyOf(piece, Math.min(read, MediaTypes.LOOK));
                }
                digest.update(piece, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                size += read;
            }
            out.force(true);
        }
        String name = HexFormat.of().formatHex(digest.digest());
        Path place = place(name);
        scan.check(incoming, fileName);
        if (!Files.isRegularFile(place)) {
            Path folder = Files.createDirectories(shelf(name));
            Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
        }
        return new StoredFile(name, size, MediaTypes.of(start, fileName), fileName);
    }

    private Path place(String sha256) {
        return shelf(sha256).resolve(sha256.substring(2));
    }

    /** No folder gets so full that listing it is slow. */
    private Path shelf(String sha256) {
        return folders.attachments().resolve(sha256.substring(0, 2));
    }

    /** Makes the move itself survive a power cut; a file system that cannot open folders does so by itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (Files.isReadable(folder) && !System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
