package org.researcharchive.importing.wxr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of one post as HTML that says the same without WordPress: shortcodes resolved, paragraphs marked, links to
 * other posts leading to their records, and what cannot be shown here turned into links.
 */
final class PostBody {

    /** Players and frames of other sites: their address is all that can be kept. */
    private static final String EMBEDDED = "iframe, embed, object, video, audio";

    /** What the archive's texts never have; its words go with it. */
    private static final String DROPPED = "script, style, form, noscript, template";

    private final WxrItem item;
    private final WxrSite site;
    private final PostLinks links;
    private final PostPictures pictures;
    private final Remarks remarks;

    PostBody(WxrItem item, WxrSite site, PostLinks links, PostPictures pictures, Remarks remarks) {
        this.item = item;
        this.site = site;
        this.links = links;
        this.pictures = pictures;
        this.remarks = remarks;
    }

    /** The text; its pictures have been taken down. Null where there is none. */
    @Nullable
    String html() {
        if (item.content.isBlank()) {
            return null;
        }
        Shortcodes shortcodes = Shortcodes.resolve(item.content);
        shortcodes
                .unknown()
                .forEach(name -> remarks.add(
                        "body",
                        "[" + name + "]",
                        "is a shortcode that a plugin of the site filled in; it stays as it is written"));
        Document document = Html.parse(shortcodes.html());
        Element body = document.body();
        drop(body);
        body.select(EMBEDDED).forEach(this::link);
        if (!Paragraphs.areMarked(item.content)) {
            Paragraphs.mark(body);
        }
        body.select("img").forEach(pictures::add);
        shortcodes.galleries().forEach(this::gallery);
        body.select("a[href]").forEach(links::lead);
        String html = body.html().replaceAll("<!--.*?-->", "").strip();
        return html.isEmpty() ? null : html;
    }

    private void drop(Element body) {
        Map<String, Integer> dropped = new TreeMap<>();
        for (Element element : body.select(DROPPED)) {
            dropped.merge("<" + element.normalName() + ">", 1, Integer::sum);
            element.remove();
        }
        dropped.forEach((name, count) -> remarks.add(
                "body",
                name,
                (count == 1 ? "is" : "is, " + count + " times,") + " left out; a text here has none of it"));
    }

    private void link(Element player) {
        String source = player.attr(player.normalName().equals("object") ? "data" : "src");
        if (source.isBlank()) {
            Element first = player.selectFirst("source[src], param[name=movie], embed[src]");
            source = first == null ? "" : first.hasAttr("src") ? first.attr("src") : first.attr("value");
        }
        String url = source.startsWith("//") ? "https:" + source : source.strip();
        String name = "<" + player.normalName() + ">";
        if (PostPictures.isAddress(url)) {
            remarks.add("body", url, name + " becomes a link; a text here loads nothing from other sites");
            player.replaceWith(new Element("a").attr("href", url).text(url));
        } else {
            remarks.add("body", name, "is left out; it names no address that could be kept");
            player.remove();
        }
    }

    private void gallery(List<String> ids) {
        if (ids.isEmpty()) {
            site.filesOf(item.id).stream().filter(Attached::isPicture).forEach(pictures::add);
        }
        for (String id : ids) {
            Attached file = site.file(id);
            if (file == null) {
                remarks.add("images", id, "a gallery shows this picture, which is not in the export; bring it by hand");
            }
            pictures.add(file);
        }
    }
}
