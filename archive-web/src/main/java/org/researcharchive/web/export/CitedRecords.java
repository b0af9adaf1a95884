package org.researcharchive.web.export;

import java.io.IOException;
import java.io.Writer;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.web.cite.CitationFormat;

/** Records as citations. */
final class CitedRecords implements RecordWriter {

    private final Writer out;
    private final CitationFormat format;
    private final String between;
    private final String end;
    private boolean first = true;

    /** Citations of a format that has nothing around them. */
    CitedRecords(Writer out, CitationFormat format) {
        this(out, format, format == CitationFormat.BIBTEX ? "\n" : "", "");
    }

    private CitedRecords(Writer out, CitationFormat format, String between, String end) {
        this.out = out;
        this.format = format;
        this.between = between;
        this.end = end;
    }

    /** Citations as one list in CSL-JSON. */
    static CitedRecords list(Writer out) throws IOException {
        out.write("[\n");
        return new CitedRecords(out, CitationFormat.CSL_JSON, ",\n", "\n]\n");
    }

    @Override
    public void write(PublicationDetails publication, String url) throws IOException {
        if (!first) {
            out.write(between);
        }
        first = false;
        out.write(format.write(publication, url));
    }

    @Override
    public void end() throws IOException {
        out.write(end);
    }
}
