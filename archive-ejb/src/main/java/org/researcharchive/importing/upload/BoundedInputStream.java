package org.researcharchive.importing.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error where it is longer than anybody honest needs: a bomb goes off here and nowhere else. */
public final class BoundedInputStream extends FilterInputStream {

    /** More came than is taken. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        private final long limit;

        TooLongException(long limit) {
            super("more than " + limit + " bytes");
            this.limit = limit;
        }

        /** How many bytes are taken. */
        public long limit() {
            return limit;
        }
    }

    private final long limit;
    private long read;

    public BoundedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        int count = super.read(into, start, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int bytes) throws TooLongException {
        read += bytes;
        if (read > limit) {
            throw new TooLongException(limit);
        }
    }
}
