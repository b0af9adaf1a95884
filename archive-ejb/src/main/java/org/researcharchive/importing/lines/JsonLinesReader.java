package org.researcharchive.importing.lines;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.reading.RecordReader;
import org.researcharchive.publication.Violation;

/**
 * Reads a file of JSON Lines, plain or gzipped, one record at a time, in memory that does not grow with the file.
 *
 * <p>UTF-8, with or without a byte order mark; empty lines count as lines but are no records.
 */
public final class JsonLinesReader implements RecordReader {

    /** The longest line that is read, in bytes. */
    public static final int LONGEST_LINE = 20 * 1024 * 1024;

    private final LineSplitter lines;
    private final PublicationLineParser parser;
    private final Utf8 utf8 = new Utf8();
    private final int longestLine;
    private boolean damaged;

    /**
     * @param in the file, gzipped or not: its first bytes tell; closed with this reader
     * @param defaultSource the {@code source} of records that name none
     */
    public JsonLinesReader(InputStream in, String defaultSource) throws IOException {
        this(in, defaultSource, LONGEST_LINE);
    }

    JsonLinesReader(InputStream in, String defaultSource, int longestLine) throws IOException {
        this.lines = new LineSplitter(inflated(in), longestLine);
        this.parser = new PublicationLineParser(defaultSource, longestLine);
        this.longestLine = longestLine;
    }

    @Override
    public void skipTo(long line) throws IOException {
        lines.skip(line - lines.number());
    }

    /** The next line that is not empty, or null at the end. */
    @Override
    public @Nullable RecordLine next() throws IOException {
        if (damaged) {
            return null;
        }
        try {
            while (lines.next()) {
                if (!lines.blank()) {
                    return read();
                }
            }
            return null;
        } catch (EOFException | ZipException e) {
            damaged = true;
            return RecordLine.refused(
                    lines.number() + 1,
                    new Violation(
                            "line",
                            null,
                            "cannot be read, nor anything after it: the compressed file is damaged or cut off here;"
                                    + " send it again"));
        }
    }

    private RecordLine read() {
        long number = lines.number();
        if (lines.tooLong()) {
            return RecordLine.refused(
                    number,
                    new Violation(
                            "line",
                            lines.length() + " bytes",
                            "is too long; the longest line is " + longestLine + " bytes. Move large content into files"
                                    + " of its own, named in attachments"));
        }
        try {
            return parser.parse(number, utf8.decode(withoutMark(number, lines.bytes())));
        } catch (Utf8.NotUtf8Exception e) {
            return RecordLine.refused(number, new Violation("line", e.value(), String.valueOf(e.getMessage())));
        }
    }

    private static ByteBuffer withoutMark(long number, ByteBuffer line) {
        boolean mark = number == 1
                && line.remaining() >= 3
                && line.get(0) == (byte) 0xEF
                && line.get(1) == (byte) 0xBB
                && line.get(2) == (byte) 0xBF;
        return mark ? line.position(3) : line;
    }

    /** The content of a gzip file, or the stream itself where it is none. */
    public static InputStream inflated(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
