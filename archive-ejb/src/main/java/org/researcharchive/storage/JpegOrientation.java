package org.researcharchive.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a photograph is, as EXIF counts: 1 as it is, 3 upside down, 6 and 8 on its side, the others mirrored. */
final class JpegOrientation {

    static final int UPRIGHT = 1;

    private static final int APP1 = 0xE1;
    private static final int SOS = 0xDA;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final String EXIF = "Exif\0\0";

    private JpegOrientation() {}

    /** The way up that the EXIF of a JPEG names; upright where it names none or cannot be read. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg);
            in.position(2);
            while (in.remaining() > 4 && in.get() == (byte) 0xFF) {
                int marker = in.get() & 0xFF;
                if (marker == SOS) {
                    return UPRIGHT;
                }
                int length = in.getShort(in.position()) & 0xFFFF;
                int content = in.position() + 2;
                if (marker == APP1 && new String(jpeg, content, EXIF.length(), ISO_8859_1).equals(EXIF)) {
                    return inTiff(in.slice(content + EXIF.length(), length - 2 - EXIF.length()));
                }
                in.position(in.position() + length);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT; // whoever needs a whole picture will say so
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int wayUp = tiff.getShort(entry + 8);
                return wayUp >= 1 && wayUp <= 8 ? wayUp : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The smallest EXIF there is: which way up, and nothing else. */
    static byte[] segment(int wayUp) {
        int tiff = 8 + 2 + 12 + 4;
        ByteBuffer segment = ByteBuffer.allocate(2 + 2 + EXIF.length() + tiff);
        segment.put((byte) 0xFF).put((byte) APP1).putShort((short) (2 + EXIF.length() + tiff));
        segment.put(EXIF.getBytes(ISO_8859_1));
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) wayUp)
                .putShort((short) 0);
        segment.putInt(0);
        return segment.array();
    }
}
