package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of a picture what its camera and its editors wrote into it, such as the place, the owner's name and a small
 * copy of what was cut off. Nothing of the picture itself changes: no pixel is computed anew. Of a photograph's EXIF only
 * the way up is kept, and colour profiles stay.
 */
final class PictureMetadata {

    private static final int SOI = 0xD8;
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int COMMENT = 0xFE;

    /** JFIF and Adobe's colour transform; of other application data only colour profiles stay. */
    private static final Set<Integer> KEPT_APPS = Set.of(0xE0, 0xEE);

    private static final int COLOURS = 0xE2;

    private static final Set<String> PNG_WORDS = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_HEADER = 12;

    /** In the extended header of WebP: there is EXIF, there is XMP. */
    private static final int WEBP_FLAGS = 0x08 | 0x04;

    private PictureMetadata() {}

    /**
     * The same picture without them.
     *
     * @throws IllegalArgumentException if the content is not such a picture, or breaks off
     */
    static byte[] removed(byte[] picture, String mediaType) {
        try {
            return switch (mediaType) {
                case "image/jpeg" -> jpeg(picture);
                case "image/png" -> png(picture);
                case "image/webp" -> webp(picture);
                default -> picture; // a GIF tells nothing but the words of its maker
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("The picture breaks off", e);
        }
    }

    private static byte[] jpeg(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        require(in.get() == (byte) 0xFF && (in.get() & 0xFF) == SOI);
        out.write(0xFF);
        out.write(SOI);
        int wayUp = JpegOrientation.of(picture);
        if (wayUp > 1) {
            out.writeBytes(JpegOrientation.segment(wayUp));
        }
        while (true) {
            require(in.get() == (byte) 0xFF);
            int marker = in.get() & 0xFF;
            while (marker == 0xFF) {
                marker = in.get() & 0xFF; // fill bytes
            }
            if (marker == SOS || marker == EOI) {
                out.write(0xFF);
                out.write(marker);
                out.write(picture, in.position(), end(picture) - in.position());
                return out.toByteArray();
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            boolean isApp = marker >= 0xE0 && marker <= 0xEF;
            boolean kept = isApp ? isKept(marker, picture, in.position() + 2) : marker != COMMENT;
            if (kept) {
                out.write(0xFF);
                out.write(marker);
                out.write(picture, in.position(), length);
            }
            in.position(in.position() + length);
        }
    }

    private static boolean isKept(int marker, byte[] picture, int content) {
        return KEPT_APPS.contains(marker)
                || (marker == COLOURS && new String(picture, content, 12, ISO_8859_1).startsWith("ICC_PROFILE"));
    }

    /** Behind the end of the picture some cameras write more, such as a whole film. */
    private static int end(byte[] picture) {
        for (int i = picture.length - 2; i >= 2; i--) {
            if (picture[i] == (byte) 0xFF && (picture[i + 1] & 0xFF) == EOI) {
                return i + 2;
            }
        }
        return picture.length;
    }

    private static byte[] png(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, PNG_SIGNATURE);
        in.position(PNG_SIGNATURE);
        while (in.hasRemaining()) {
            int start = in.position();
            int length = in.getInt();
            require(length >= 0);
            String type = ascii(picture, in.position());
            in.position(Math.addExact(start, Math.addExact(length, 12)));
            if (!PNG_WORDS.contains(type)) {
                out.write(picture, start, in.position() - start);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
        }
        throw new IllegalArgumentException("The picture has no end");
    }

    private static byte[] webp(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, RIFF_HEADER);
        in.position(RIFF_HEADER);
        while (in.remaining() >= 8) {
            int start = in.position();
            String type = ascii(picture, start);
            int length = in.getInt(start + 4);
            require(length >= 0);
            int end = Math.min(picture.length, Math.addExact(start + 8, length + (length & 1)));
            require(end >= start + 8 + length);
            if (!type.equals("EXIF") && !type.equals("XMP ")) {
                byte[] chunk = Arrays.copyOfRange(picture, start, end);
                if (type.equals("VP8X")) {
                    chunk[8] = (byte) (chunk[8] & ~WEBP_FLAGS);
                }
                out.writeBytes(chunk);
            }
            in.position(end);
        }
        byte[] clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        return clean;
    }

    private static String ascii(byte[] bytes, int at) {
        return new String(bytes, at, 4, ISO_8859_1);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("The picture is not what it begins like");
        }
    }
}
