package org.researcharchive.web.feed;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.researcharchive.publication.BylineDetails;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.site.Entry;

/** A feed in RSS 2.0, with the authors in Dublin Core: its own element for them wants an e-mail address. */
final class RssFeed {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.RFC_1123_DATE_TIME;

    private RssFeed() {}

    static void write(Feed feed, XmlText xml) throws XMLStreamException {
        xml.start(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.start("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.page());
        xml.element("description", feed.title());
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
        xml.element("lastBuildDate", MOMENT.format(feed.updated().atOffset(ZoneOffset.UTC)));
        for (Feed.Item item : feed.items()) {
            item(item, xml);
        }
        xml.stop();
        xml.stop();
    }

    private static void item(Feed.Item item, XmlText xml) throws XMLStreamException {
        PublicationDraft record = item.publication().record();
        xml.start("item");
        xml.element("title", record.title());
        xml.element("link", item.url());
        xml.element("guid", item.id(), "isPermaLink", "true");
        PartialDate date = record.publishedOn();
        if (date != null && date.precision() == PartialDate.Precision.DAY) {
            xml.element("pubDate", MOMENT.format(date.firstDay().atStartOfDay().atOffset(ZoneOffset.UTC)));
        } else if (date != null) {
            xml.element("dc:date", date.toString());
        }
        for (BylineDetails byline : item.publication().bylines()) {
            xml.element("dc:creator", byline.printedName());
        }
        for (String category : record.categories()) {
            xml.element("category", category);
        }
        String summary = record.summary() == null ? record.subtitle() : record.summary();
        // readers of RSS take a description for HTML
        xml.element("description", summary == null ? null : Entry.escaped(summary));
        xml.stop();
    }
}
