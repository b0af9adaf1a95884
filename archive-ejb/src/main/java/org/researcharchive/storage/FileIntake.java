package org.researcharchive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.researcharchive.storage.FileRefusedException.Reason;

/**
 * Takes in what people upload: whether a file is let in, its size and its content say, not its name. Pictures lose what
 * their camera wrote into them, and get smaller copies.
 */
@ApplicationScoped
public class FileIntake {

    /** Pictures are worked on in memory; what is larger is an attachment. */
    static final int LARGEST_PICTURE_MEGABYTES = 40;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PIECE = 1 << 16;

    private final FileStore files;
    private final ScaledPictures scaled;

    /** For the container's proxy. */
    protected FileIntake() {
        this(new FileStore(), new ScaledPictures());
    }

    @Inject
    FileIntake(FileStore files, ScaledPictures scaled) {
        this.files = files;
        this.scaled = scaled;
    }

    /**
     * Keeps a picture.
     *
     * @param content read, not closed
     * @throws FileRefusedException if it is none, or not let in
     */
    public StoredFile picture(InputStream content, String fileName, FileRules rules) {
        String name = FileNames.safe(fileName);
        int largest = Math.min(LARGEST_PICTURE_MEGABYTES, rules.largestMegabytes());
        byte[] picture = read(content, largest, name);
        String mediaType = MediaTypes.of(Arrays.copyOf(picture, Math.min(picture.length, MediaTypes.LOOK)), name);
        if (!MediaTypes.isPicture(mediaType)) {
            throw new FileRefusedException(Reason.NO_PICTURE, name, mediaType);
        }
        try {
            byte[] clean = PictureMetadata.removed(picture, mediaType);
            StoredFile stored = files.store(new ByteArrayInputStream(clean), name);
            scaled.make(stored, clean);
            return stored;
        } catch (IllegalArgumentException e) {
            throw new FileRefusedException(Reason.BROKEN_PICTURE, name, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] read(InputStream content, int largest, String name) {
        try {
            byte[] picture = content.readNBytes(largest * MEGABYTE + 1);
            if (picture.length == 0) {
                throw new FileRefusedException(Reason.EMPTY, name, "");
            }
            if (picture.length > largest * MEGABYTE) {
                throw new FileRefusedException(Reason.TOO_LARGE, name, Integer.toString(largest));
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + name + " could not be read", e);
        }
    }

    /**
     * Keeps a file to be attached.
     *
     * @param content read as far as the rules allow, not closed
     * @throws FileRefusedException if it is not let in
     */
    public StoredFile attachment(InputStream content, String fileName, FileRules rules) {
        String name = FileNames.safe(fileName);
        try {
            Path file = Files.createTempFile("upload-", ".part");
            try {
                long size = copy(content, file, rules.largestBytes());
                if (size > rules.largestBytes()) {
                    throw new FileRefusedException(Reason.TOO_LARGE, name, Integer.toString(rules.largestMegabytes()));
                }
                return attachment(file, name, rules);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be stored", e);
        }
    }

    /** Copies one byte more than allowed at most, and tells how many it copied. */
    private static long copy(InputStream content, Path file, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            while (size <= most) {
                int read = content.readNBytes(piece, 0, (int) Math.min(PIECE, most + 1 - size));
                if (read == 0) {
                    break;
                }
                out.write(piece, 0, read);
                size += read;
            }
        }
        return size;
    }

    private StoredFile attachment(Path file, String name, FileRules rules) throws IOException {
        if (Files.size(file) == 0) {
            throw new FileRefusedException(Reason.EMPTY, name, "");
        }
        String mediaType = ZippedContent.checked(file, mediaType(file, name));
        if (!rules.allow(mediaType)) {
            throw new FileRefusedException(Reason.TYPE, name, mediaType);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return files.store(content, name);
        }
    }

    private static String mediaType(Path file, String name) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return MediaTypes.of(content.readNBytes(MediaTypes.LOOK), name);
        }
    }
}
