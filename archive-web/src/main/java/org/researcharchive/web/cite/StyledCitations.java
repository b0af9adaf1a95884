package org.researcharchive.web.cite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.researcharchive.publication.PublicationDetails;

/** Prints citations in every style of the archive. The styles are read when the first reader asks for them. */
@ApplicationScoped
public class StyledCitations {

    private final List<StyleWriter> writers =
            Arrays.stream(CitationStyle.values()).map(StyleWriter::new).toList();

    /**
     * @param url the permanent address of the record
     */
    List<StyledCitation> of(PublicationDetails publication, String url) {
        Citation citation = Citations.of(publication, url);
        return writers.stream().map(writer -> writer.print(citation)).toList();
    }
}
