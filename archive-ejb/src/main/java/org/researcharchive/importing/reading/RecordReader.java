package org.researcharchive.importing.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, in memory that does not grow with its length. */
public interface RecordReader extends Closeable {

    /** The next row, or null at the end. */
    @Nullable
    RecordLine next() throws IOException;

    /** Reads past the rows up to and including the one with this number. */
    void skipTo(long number) throws IOException;
}
