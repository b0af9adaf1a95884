package org.researcharchive.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.researcharchive.publication.BylineDetails;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.w3c.dom.Document;

class FeedFormatTest {

    private static final Instant CHANGED = Instant.parse("2021-04-05T09:48:56.789Z");

    @Test
    void atomNamesEntriesByAnAddressThatStays() throws Exception {
        Document feed = parsed(FeedFormat.ATOM.document(feed("2019-10-18")));
        assertThat(text(feed, "/feed/id")).isEqualTo("https://archive.example.org/feed.atom");
        assertThat(text(feed, "/feed/updated")).isEqualTo("2021-04-05T09:48:56Z");
        assertThat(text(feed, "/feed/link[@rel='self']/@href")).isEqualTo("https://archive.example.org/feed.atom");
        assertThat(text(feed, "/feed/entry/id")).isEqualTo("https://archive.example.org/publications/12");
        assertThat(text(feed, "/feed/entry/link/@href"))
                .isEqualTo("https://archive.example.org/publications/12/a-first-note");
        assertThat(text(feed, "/feed/entry/published")).isEqualTo("2019-10-18T00:00:00Z");
        assertThat(text(feed, "/feed/entry/author/name")).isEqualTo("김정은");
        assertThat(text(feed, "/feed/entry/title")).isEqualTo("A <first> note & more");
    }

    @Test
    void rssKeepsTextFromBeingReadAsMarkup() throws Exception {
        Document feed = parsed(FeedFormat.RSS.document(feed("2019-10-18")));
        assertThat(text(feed, "/rss/channel/link")).isEqualTo("https://archive.example.org/");
        assertThat(text(feed, "/rss/channel/item/guid")).isEqualTo("https://archive.example.org/publications/12");
        assertThat(text(feed, "/rss/channel/item/pubDate")).isEqualTo("Fri, 18 Oct 2019 00:00:00 GMT");
        assertThat(text(feed, "/rss/channel/item/description")).isEqualTo("&lt;b&gt; is a tag");
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void aDateKnownByItsMonthIsNoMoment(FeedFormat format) {
        assertThat(format.document(feed("2019-10"))).doesNotContain("<published>", "<pubDate>");
    }

    private static Feed feed(String date) {
        PublicationDetails publication = new PublicationDetails(
                12,
                0,
                "a-first-note",
                PublicationDraft.builder()
                        .title("A <first> note & more\u0001")
                        .summary("<b> is a tag")
                        .publishedOn(PartialDate.parse(date))
                        .categories(List.of("Asia/Korea"))
                        .build(),
                List.of(new BylineDetails(7, "kim", "김정은", "김정은", null, null, null, null, null)),
                null,
                List.of(),
                List.of(),
                Instant.EPOCH,
                "admin",
                CHANGED,
                "admin");
        String site = "https://archive.example.org";
        return new Feed(
                "Newest",
                site + "/feed.atom",
                site + "/",
                "Example Institute",
                List.of(new Feed.Item(publication, site + "/publications/12", site + "/publications/12/a-first-note")));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document, String path) throws Exception {
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
    }
}
