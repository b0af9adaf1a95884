package org.researcharchive.web.cite;

import org.researcharchive.publication.BylineDetails;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationDraft;

/** The elements of Dublin Core, as tags. */
final class DublinCore {

    private DublinCore() {}

    static void write(MetaTags tags, Citation citation, PublicationDetails publication) {
        PublicationDraft record = publication.record();
        tags.add("DC.title", citation.title());
        for (BylineDetails byline : publication.bylines()) {
            tags.add("DC.creator", byline.printedName());
        }
        if (citation.issued() != null) {
            tags.add("DC.date", citation.issued().toString());
        }
        tags.add("DC.type", "Text");
        tags.add("DC.type", record.type());
        tags.add("DC.identifier", citation.url());
        if (citation.doi() != null) {
            tags.add("DC.identifier", "doi:" + citation.doi());
        }
        tags.add("DC.language", citation.language());
        tags.add("DC.publisher", citation.publisher());
        tags.add("DC.relation", record.series());
        tags.add("DC.source", record.sourceUrl());
        tags.add("DC.rights", record.rights());
        tags.add("DC.description", citation.summary());
        Citations.keywords(record).forEach(keyword -> tags.add("DC.subject", keyword));
    }
}
