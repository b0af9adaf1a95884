package org.researcharchive.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;

/** Whole records in the record format, one a line, as any archive can import them. */
final class JsonLines implements RecordWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Writer out;

    JsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void write(PublicationDetails publication, String url) throws IOException {
        PublicationDraft record = publication.record();
        out.write(JSON.writeValueAsString(record.toBuilder()
                .authors(record.authors().stream().map(JsonLines::unnumbered).toList())
                .build()));
        out.write('\n');
    }

    /** An author's number means somebody else in another archive. */
    private static AuthorDraft unnumbered(AuthorDraft author) {
        return new AuthorDraft(
                null,
                author.name(),
                author.affiliation(),
                author.bio(),
                author.orcid(),
                author.website(),
                author.note());
    }

    @Override
    public void end() {
        // a line is complete in itself, and so is a list of them
    }
}
