package org.researcharchive.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublishedRecords;
import org.researcharchive.search.export.FoundList;
import org.researcharchive.web.site.Addresses;

/**
 * Writes a list of results: the index says which records and in which order, the database what is in them. No more than
 * one page of either is held at a time, and each page reaches the reader before the next is read.
 */
@ApplicationScoped
public class ResultExport {

    @Inject
    private PublishedRecords records;

    /**
     * Writes the whole list.
     *
     * @param absolute makes a whole address of a path
     * @throws IOException if the reader has gone away
     * @throws org.researcharchive.search.query.SearchUnavailableException if the index cannot answer any more
     */
    public void write(FoundList list, ExportFormat format, UnaryOperator<String> absolute, OutputStream to)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        RecordWriter writer = format.open(out);
        for (List<Long> ids = list.next(); !ids.isEmpty(); ids = list.next()) {
            for (int from = 0; from < ids.size(); from += PublishedRecords.MAX) {
                List<Long> some = ids.subList(from, Math.min(from + PublishedRecords.MAX, ids.size()));
                for (PublicationDetails publication : records.load(some)) {
                    String path = Addresses.publication(publication.id(), publication.slug());
                    writer.write(publication, absolute.apply(path));
                }
                out.flush();
            }
        }
        writer.end();
        out.flush();
    }
}
