package org.researcharchive.web.export;

import java.io.IOException;
import org.researcharchive.publication.PublicationDetails;

/**
 * Writes records one after the other. It keeps none of them.
 *
 * <p>The end of a file is written by {@link #end()} alone, so that one which broke off cannot be taken for complete
 * where the format has an end.
 */
interface RecordWriter {

    /**
     * Writes a record.
     *
     * @param url the permanent address of the record
     */
    void write(PublicationDetails publication, String url) throws IOException;

    /** Writes what comes after the last record. */
    void end() throws IOException;
}
