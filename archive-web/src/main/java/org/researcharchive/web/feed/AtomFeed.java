package org.researcharchive.web.feed;

import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.researcharchive.publication.BylineDetails;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

/** A feed as RFC 4287 describes it. */
final class AtomFeed {

    private AtomFeed() {}

    static void write(Feed feed, XmlText xml) throws XMLStreamException {
        xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", feed.self());
        xml.element("title", feed.title());
        xml.element("updated", feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
        xml.start("author");
        xml.element("name", feed.author());
        xml.stop();
        for (Feed.Item item : feed.items()) {
            entry(item, xml);
        }
        xml.stop();
    }

    private static void entry(Feed.Item item, XmlText xml) throws XMLStreamException {
        PublicationDraft record = item.publication().record();
        xml.start("entry");
        xml.element("id", item.id());
        xml.element("title", record.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        xml.element(
                "updated",
                item.publication().changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        // the format knows whole moments only; a date known by its month is not turned into one
        PartialDate date = record.publishedOn();
        if (date != null && date.precision() == PartialDate.Precision.DAY) {
            xml.element("published", date + "T00:00:00Z");
        }
        for (BylineDetails byline : item.publication().bylines()) {
            xml.start("author");
            xml.element("name", byline.printedName());
            xml.stop();
        }
        for (String category : record.categories()) {
            xml.empty("category", "term", category);
        }
        xml.element("summary", record.summary() == null ? record.subtitle() : record.summary(), "type", "text");
        xml.element("rights", record.rights());
        xml.stop();
    }
}
