package org.researcharchive.web.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.UnaryOperator;
import org.researcharchive.publication.PublicationDetails;

/**
 * What the head of a record's page says to machines: catalogues of science (Highwire), libraries (Dublin Core), sites
 * that show a preview (Open Graph) and search engines (schema.org).
 *
 * @param names {@code <meta name>} and their contents
 * @param properties {@code <meta property>} and their contents
 * @param json JSON-LD that can stand in a script element as it is
 */
public record PageMetadata(List<Entry<String, String>> names, List<Entry<String, String>> properties, String json) {

    /**
     * Describes a record.
     *
     * @param address of the record's page, as a path
     * @param siteName the name of the institution
     * @param absolute makes a whole address of a path
     */
    public static PageMetadata of(
            PublicationDetails publication, String address, String siteName, UnaryOperator<String> absolute) {
        Citation citation = Citations.of(publication, absolute.apply(address));
        MetaTags names = new MetaTags(new ArrayList<>());
        Highwire.write(names, citation, publication, absolute);
        DublinCore.write(names, citation, publication);
        MetaTags properties = new MetaTags(new ArrayList<>());
        OpenGraph.write(properties, citation, publication, siteName, absolute);
        return new PageMetadata(
                List.copyOf(names.tags()),
                List.copyOf(properties.tags()),
                SchemaOrg.json(citation, publication, absolute));
    }
}
