package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures with secrets in them, for tests: the left half is red, the right half blue. */
final class Pictures {

    static final String SECRET = "52.5 north, camera of A. Person";

    private Pictures() {}

    static BufferedImage redAndBlue(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = picture.createGraphics();
        paint.setColor(Color.RED);
        paint.fillRect(0, 0, width / 2, height);
        paint.setColor(Color.BLUE);
        paint.fillRect(width / 2, 0, width - width / 2, height);
        paint.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    /** A photograph with EXIF that tells the way up and the place, XMP, a comment, and a film behind its end. */
    static byte[] photograph(int width, int height, int wayUp) throws IOException {
        byte[] plain = encoded(redAndBlue(width, height), "jpg");
        byte[] exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + SECRET.length())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put("II".getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(wayUp)
                .putInt(0)
                .put(SECRET.getBytes(ISO_8859_1))
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif);
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + SECRET).getBytes(ISO_8859_1));
        segment(out, 0xED, SECRET.getBytes(ISO_8859_1));
        segment(out, 0xFE, SECRET.getBytes(ISO_8859_1));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(SECRET.getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    static byte[] pngWithWords(int width, int height) throws IOException {
        byte[] plain = encoded(redAndBlue(width, height), "png");
        byte[] words = ("tEXtComment\0" + SECRET).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(words);
        int afterHeader = 8 + 25;
        return ByteBuffer.allocate(plain.length + words.length + 8)
                .put(plain, 0, afterHeader)
                .putInt(words.length - 4)
                .put(words)
                .putInt((int) sum.getValue())
                .put(plain, afterHeader, plain.length - afterHeader)
                .array();
    }

    /** Shaped like an extended WebP; what stands for the picture is no picture. */
    static byte[] webpWithWords() {
        byte[] words = SECRET.getBytes(ISO_8859_1);
        int padded = words.length + (words.length & 1);
        ByteBuffer out = ByteBuffer.allocate(12 + 18 + 12 + 8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(ISO_8859_1)).putInt(out.capacity() - 8).put("WEBP".getBytes(ISO_8859_1));
        out.put("VP8X".getBytes(ISO_8859_1)).putInt(10).put((byte) 0x0C).put(new byte[9]);
        out.put("VP8 ".getBytes(ISO_8859_1)).putInt(4).putInt(7);
        out.put("EXIF".getBytes(ISO_8859_1)).putInt(words.length).put(words);
        return out.array();
    }
}
