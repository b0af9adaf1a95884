package org.researcharchive.importing.wxr;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.researcharchive.publication.BodyHtml;

/** Small things that are done with HTML. */
final class Html {

    private Html() {}

    /** One line of text: what WordPress keeps titles and names in may hold entities and markup. */
    static String plain(String html) {
        boolean markup = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
        return (markup ? Jsoup.parseBodyFragment(html).text() : html.replaceAll("\\s+", " ")).strip();
    }

    /** Text of several lines. */
    static String words(String html) {
        return BodyHtml.words(html);
    }

    /** A text to work on; it is written as it comes. */
    static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
