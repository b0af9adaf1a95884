package org.researcharchive.launcher.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the bytes that pass, the lines among them, and digests them. */
final class Measure {
    private final MessageDigest digest = sha256Digest();
    private long bytes;
    private long lines;

    static String sha256(byte[] content) {
        Measure measure = new Measure();
        measure.add(content, 0, content.length);
        return measure.sha256();
    }

    void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8, 0, utf8.length);
    }

    private void add(byte[] content, int from, int count) {
        digest.update(content, from, count);
        bytes += count;
        for (int i = from; i < from + count; i++) {
            if (content[i] == '\n') {
                lines++;
            }
        }
    }

    long bytes() {
        return bytes;
    }

    long lines() {
        return lines;
    }

    /** Of all that has passed; asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Measures what is read. */
    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int from, int count) throws IOException {
                int read = super.read(buffer, from, count);
                if (read > 0) {
                    add(buffer, from, read);
                }
                return read;
            }

            @Override
            public long skip(long count) throws IOException {
                return readNBytes((int) Math.min(count, 1 << 16)).length;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    /** Measures what is written. */
    OutputStream of(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] buffer, int from, int count) throws IOException {
                out.write(buffer, from, count);
                add(buffer, from, count);
            }
        };
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
