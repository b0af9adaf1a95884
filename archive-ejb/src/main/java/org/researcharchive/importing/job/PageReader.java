package org.researcharchive.importing.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.lines.Utf8;
import org.researcharchive.importing.page.PageRecogniser;
import org.researcharchive.importing.page.UnrecognisedPageException;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.importing.reading.RecordReader;
import org.researcharchive.importing.upload.BoundedInputStream;
import org.researcharchive.publication.Violation;

/** A page of plain text, which is a file of one row. */
final class PageReader implements RecordReader {

    /** The longest page, in bytes. */
    static final int LONGEST_PAGE = 20 * 1024 * 1024;

    private final InputStream in;
    private final String source;
    private final String sourceId;
    private boolean read;

    PageReader(InputStream in, String source, String sourceId) {
        this.in = in;
        this.source = source;
        this.sourceId = sourceId;
    }

    @Override
    public @Nullable RecordLine next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        try (BoundedInputStream bounded = new BoundedInputStream(in, LONGEST_PAGE)) {
            String text = new Utf8().decode(ByteBuffer.wrap(bounded.readAllBytes()));
            return RecordLine.good(1, new PageRecogniser().recognise(text, source, sourceId), List.of());
        } catch (BoundedInputStream.TooLongException e) {
            return RecordLine.refused(
                    1,
                    new Violation(
                            "page",
                            null,
                            "is longer than " + LONGEST_PAGE + " bytes; send it in parts or as an attachment"));
        } catch (Utf8.NotUtf8Exception e) {
            return RecordLine.refused(1, new Violation("page", e.value(), String.valueOf(e.getMessage())));
        } catch (UnrecognisedPageException e) {
            return RecordLine.refused(1, e.violation());
        }
    }

    @Override
    public void skipTo(long number) {
        read = number > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
