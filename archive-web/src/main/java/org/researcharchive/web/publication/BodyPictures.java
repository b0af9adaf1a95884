package org.researcharchive.web.publication;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.researcharchive.web.site.WebLink;
import org.researcharchive.web.site.Words;

/**
 * Makes links of the pictures in a text that lie on other sites: a page of the archive tells no other site who reads
 * it, and does not break when that site is gone.
 */
final class BodyPictures {

    private BodyPictures() {}

    /**
     * @param html sanitised HTML
     */
    static String linked(String html) {
        if (!html.contains("<img")) {
            return html;
        }
        Document body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        for (Element picture : body.select("img")) {
            String source = WebLink.checked(picture.attr("src"));
            if (source != null) {
                replace(picture, source);
            }
        }
        return body.body().html();
    }

    private static void replace(Element picture, String source) {
        String alt = picture.attr("alt").strip();
        String words = Words.say2(
                Words.text(alt.isEmpty() ? "picture.unnamed" : "picture.named"),
                alt,
                String.valueOf(WebLink.host(source)));
        if (picture.closest("a") != null) {
            picture.replaceWith(new Element("span").text(words));
        } else {
            picture.replaceWith(new Element("a")
                    .attr("href", source)
                    .attr("rel", "nofollow noopener")
                    .text(words));
        }
    }
}
