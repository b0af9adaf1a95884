package org.researcharchive.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.researcharchive.storage.FileRefusedException.Reason;

/**
 * Smaller copies of stored pictures, so that a telephone does not load what was made for print. They lie beside the
 * store, {@code scaled/ab/cdef...-480}, and may be thrown away. JPEG and PNG have them; GIF may move, and WebP is small.
 */
@ApplicationScoped
public class ScaledPictures {

    /** In pixels. */
    public static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private static final Set<String> SCALABLE = Set.of("image/jpeg", "image/png");

    /** A picture of more pixels than any camera takes is made to fill memories. */
    private static final long MOST_PIXELS = 250_000_000;

    private final ArchiveFolders folders;

    /** For the container's proxy. */
    protected ScaledPictures() {
        this(new ArchiveFolders());
    }

    @Inject
    public ScaledPictures(ArchiveFolders folders) {
        this.folders = folders;
    }

    /** The copy of a stored picture in one of {@link #WIDTHS}, if there is one. */
    public Optional<Path> find(String sha256, int width) {
        return WIDTHS.contains(width)
                ? Optional.of(place(sha256, width)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** The widths in which there are copies of a stored picture. */
    public List<Integer> widths(String sha256) {
        return WIDTHS.stream()
                .filter(width -> Files.isRegularFile(place(sha256, width)))
                .toList();
    }

    /**
     * Makes the copies that are smaller than the picture itself. Memory for the largest copy is enough, whatever the
     * picture: it is read coarsely where it is large.
     *
     * @throws FileRefusedException if it cannot be read as a picture
     */
    void make(StoredFile file, byte[] picture) {
        if (!SCALABLE.contains(file.mediaType())) {
            return;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                make(file, reader, file.mediaType().equals("image/jpeg") ? JpegOrientation.of(picture) : 1);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof FileRefusedException || e instanceof UncheckedIOException) {
                throw (RuntimeException) e;
            }
            throw new FileRefusedException(Reason.BROKEN_PICTURE, file.fileName(), String.valueOf(e.getMessage()));
        }
    }

    private void make(StoredFile file, ImageReader reader, int wayUp) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new FileRefusedException(Reason.BROKEN_PICTURE, file.fileName(), pixels + " pixels");
        }
        boolean onItsSide = wayUp >= 5;
        int width = onItsSide ? reader.getHeight(0) : reader.getWidth(0);
        List<Integer> smaller =
                WIDTHS.stream().filter(wanted -> wanted < width).toList().reversed();
        int largest = smaller.isEmpty() ? width : smaller.getFirst();
        BufferedImage picture = upright(read(reader, Math.max(1, width / largest / 2)), wayUp);
        for (int wanted : smaller) {
            picture = scaled(picture, wanted);
            write(picture, file, wanted);
        }
    }

    private static BufferedImage read(ImageReader reader, int step) throws IOException {
        ImageReadParam coarsely = reader.getDefaultReadParam();
        coarsely.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarsely);
    }

    private static BufferedImage upright(BufferedImage picture, int wayUp) {
        if (wayUp == JpegOrientation.UPRIGHT) {
            return picture;
        }
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform turn = switch (wayUp) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        BufferedImage turned = new BufferedImage(wayUp >= 5 ? h : w, wayUp >= 5 ? w : h, kind(picture));
        Graphics2D paint = turned.createGraphics();
        paint.drawImage(picture, turn, null);
        paint.dispose();
        return turned;
    }

    private static BufferedImage scaled(BufferedImage picture, int width) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        BufferedImage small = new BufferedImage(width, height, kind(picture));
        Graphics2D paint = small.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        paint.drawImage(picture, 0, 0, width, height, null);
        paint.dispose();
        return small;
    }

    private static int kind(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private void write(BufferedImage picture, StoredFile file, int width) throws IOException {
        Path place = place(file.sha256(), width);
        Files.createDirectories(folders.scaled().resolve(file.sha256().substring(0, 2)));
        Path incoming = Files.createTempFile(folders.scaled(), "incoming-", ".part");
        try {
            ImageIO.write(picture, file.mediaType().equals("image/png") ? "png" : "jpg", incoming.toFile());
            Files.move(incoming, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private Path place(String sha256, int width) {
        return folders.scaled().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2) + "-" + width);
    }
}
