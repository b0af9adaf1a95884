package org.researcharchive.publication;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.Text;

/**
 * The text of a publication: whatever it comes as, it is kept as HTML of an allow-list, and nothing else is ever shown.
 *
 * @param html sanitised; safe to write into a page as it is
 * @param words the same without markup, blocks apart by line breaks
 */
public record BodyHtml(String html, String words) {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "code",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "strong",
                    "em",
                    "b",
                    "i",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "small",
                    "mark",
                    "abbr",
                    "cite",
                    "q",
                    "kbd",
                    "samp",
                    "var",
                    "del",
                    "ins",
                    "figure",
                    "figcaption",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "div",
                    "span",
                    "a",
                    "img",
                    "time")
            // a page has one h1, its title
            .allowElements((element, attributes) -> "h2", "h1")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("colspan", "rowspan", "scope")
            .onElements("th", "td")
            .allowAttributes("cite")
            .onElements("blockquote", "q")
            .allowAttributes("datetime")
            .onElements("time", "del", "ins")
            .allowAttributes("title")
            .onElements("abbr", "a", "img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("lang", "dir")
            .globally()
            .allowStandardUrlProtocols()
            .requireRelNofollowOnLinks()
            .toFactory();

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser MARKDOWN =
            Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer MARKDOWN_HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    /** The text in the form that is kept; null where there is none. */
    public static @Nullable BodyHtml of(@Nullable String body, @Nullable BodyFormat format) {
        String given = Text.block(body);
        if (given == null) {
            return null;
        }
        String html = switch (format == null ? BodyFormat.HTML : format) {
            case HTML -> PastedHtml.tidied(given);
            case MARKDOWN -> MARKDOWN_HTML.render(MARKDOWN.parse(given));
            case TEXT -> paragraphs(given);
        };
        String safe = ALLOWED.sanitize(html);
        return safe.isBlank() ? null : new BodyHtml(safe, words(safe));
    }

    /** Plain text: a blank line ends a paragraph, a line break stays one. */
    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder(text.length() + text.length() / 8);
        for (String paragraph : BLANK_LINE.split(text, -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(escape(paragraph.strip()).replaceAll("\\R", "<br>"))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The words of an HTML text, blocks apart by line breaks. */
    public static String words(String html) {
        StringBuilder words = new StringBuilder(html.length());
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            // space between blocks is only how the markup is laid out
                            if (!text.isBlank() || !atLineStart()) {
                                words.append(text.getWholeText());
                            }
                        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                            breakLine();
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element
                                && (element.isBlock() || element.nameIs("td") || element.nameIs("th"))) {
                            breakLine();
                        }
                    }

                    private void breakLine() {
                        if (!atLineStart()) {
                            words.append('\n');
                        }
                    }

                    private boolean atLineStart() {
                        return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
                    }
                },
                Jsoup.parseBodyFragment(html).body());
        return words.toString().strip();
    }
}
