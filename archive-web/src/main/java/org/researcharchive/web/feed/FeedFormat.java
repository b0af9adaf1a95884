package org.researcharchive.web.feed;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The formats of feeds. */
enum FeedFormat {
    ATOM("feed.atom", "application/atom+xml") {
        @Override
        void write(Feed feed, XmlText xml) throws XMLStreamException {
            AtomFeed.write(feed, xml);
        }
    },
    RSS("feed.rss", "application/rss+xml") {
        @Override
        void write(Feed feed, XmlText xml) throws XMLStreamException {
            RssFeed.write(feed, xml);
        }
    };

    private final String form;
    private final String mediaType;

    FeedFormat(String form, String mediaType) {
        this.form = form;
        this.mediaType = mediaType;
    }

    /** The format that an address asks for by its last step. */
    static Optional<FeedFormat> of(String form) {
        return Arrays.stream(values())
                .filter(format -> format.form.equals(form))
                .findFirst();
    }

    /** The last step of its addresses. */
    String form() {
        return form;
    }

    String mediaType() {
        return mediaType;
    }

    abstract void write(Feed feed, XmlText xml) throws XMLStreamException;

    /** The whole document. */
    String document(Feed feed) {
        try {
            XmlText xml = new XmlText();
            write(feed, xml);
            return xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written into memory, which does not fail", e);
        }
    }
}
