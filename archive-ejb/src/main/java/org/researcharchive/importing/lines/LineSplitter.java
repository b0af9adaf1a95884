package org.researcharchive.importing.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines without ever holding more than one of them.
 *
 * <p>A line ends at LF; a CR before it is dropped. A line over the limit is read past but not kept, so that one runaway
 * line costs neither memory nor the rest of the file.
 */
public final class LineSplitter implements Closeable {

    private static final int READ_AHEAD = 1 << 16;
    private static final int USUAL_LINE = 1 << 13;
    private static final int KEEP_AT_MOST = 1 << 20;

    private final InputStream in;
    private final int limit;
    private final byte[] ahead = new byte[READ_AHEAD];
    private int next;
    private int filled;

    private byte[] line = new byte[USUAL_LINE];
    private int kept;
    private long length;
    private long number;

    /**
     * @param limit longest line in bytes that is kept
     */
    public LineSplitter(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves on to the next line; false when there is none. */
    public boolean next() throws IOException {
        kept = 0;
        length = 0;
        if (line.length > KEEP_AT_MOST) {
            line = new byte[USUAL_LINE];
        }
        if (next == filled && !fill()) {
            return false;
        }
        number++;
        do {
            int start = next;
            while (next < filled && ahead[next] != '\n') {
                next++;
            }
            keep(start, next - start);
            if (next < filled) {
                next++;
                return true;
            }
        } while (fill());
        return true;
    }

    /** Reads past a number of lines without looking into them. */
    public void skip(long lines) throws IOException {
        for (long i = 0; i < lines && next(); i++) {
            // next() is the work
        }
    }

    /** The present line's number, from 1. */
    public long number() {
        return number;
    }

    /** How long the present line is in bytes, whether it was kept or not. */
    public long length() {
        return length;
    }

    public boolean tooLong() {
        return length > limit;
    }

    /** True where the present line holds nothing but white space. */
    public boolean blank() {
        if (length > kept) {
            return false;
        }
        for (int i = 0; i < kept; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The present line without its end; a view that is valid until {@link #next()}. */
    public ByteBuffer bytes() {
        int end = kept > 0 && line[kept - 1] == '\r' ? kept - 1 : kept;
        return ByteBuffer.wrap(line, 0, end);
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(ahead));
        return filled > 0;
    }

    private void keep(int start, int count) {
        length += count;
        if (length > limit) {
            kept = 0;
            return;
        }
        if (kept + count > line.length) {
            line = Arrays.copyOf(line, Math.max(kept + count, (int) Math.min(limit, 2L * line.length)));
        }
        System.arraycopy(ahead, start, line, kept, count);
        kept += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
