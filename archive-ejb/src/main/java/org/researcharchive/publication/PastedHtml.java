package org.researcharchive.publication;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Brings HTML that was copied out of Word, Google Docs or a web page to what its author meant. Such HTML says with styles
 * what HTML has elements for, and lays out with empty paragraphs and runs of no-break spaces. Text is never lost, except
 * what its own style hides.
 *
 * <p>This is no protection: {@link BodyHtml} sanitises what comes out of here.
 */
final class PastedHtml {

    /** Only HTML with such marks is touched; what was written by hand stays to the letter. */
    private static final Pattern MARKS = Pattern.compile(
            "\\sstyle\\s*=|\\sclass\\s*=\\s*[\"']?Mso|<o:p|<font\\b|<!--\\[if|urn:schemas-microsoft-com|docs-internal-guid",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_TEXT =
            Set.of("head", "style", "script", "xml", "meta", "link", "title", "template", "noscript", "object");
    private static final Set<String> BLOCKS_OF_TEXT =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote");
    private static final Pattern BOLD = Pattern.compile("(?<!-)font-weight:\\s*(bold|bolder|[6-9]00)");
    private static final Pattern LIGHT = Pattern.compile("(?<!-)font-weight:\\s*(normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?<!-)font-style:\\s*(italic|oblique)");
    private static final Pattern UPRIGHT = Pattern.compile("(?<!-)font-style:\\s*normal");
    private static final Pattern STRUCK = Pattern.compile("text-decoration[a-z-]*:[^;]*line-through");
    private static final Pattern RAISED = Pattern.compile("vertical-align:\\s*super");
    private static final Pattern LOWERED = Pattern.compile("vertical-align:\\s*sub");
    private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|mso-hide:\\s*all");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\u00a0]+");
    private static final Pattern GOOGLE_LINK = Pattern.compile("[?&]q=([^&]+)");

    private PastedHtml() {}

    static String tidied(String html) {
        if (!MARKS.matcher(html).find()) {
            return html;
        }
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        dropWhatIsNoText(body);
        WordLists.rebuild(body);
        giveElementsToStyles(body);
        body.select("img").forEach(PastedHtml::keepOrDrop);
        body.select("a").forEach(PastedHtml::straighten);
        body.select("div").reversed().forEach(PastedHtml::asParagraph);
        body.select("td > p:only-child, th > p:only-child, li > p:only-child").forEach(Element::unwrap);
        plainSpaces(body);
        body.select("p, h1, h2, h3, h4, h5, h6").forEach(PastedHtml::dropIfEmpty);
        body.select("span, font").forEach(Element::unwrap);
        body.select("[dir=ltr]").removeAttr("dir");
        betweenBlocks(body);
        return body.html().strip();
    }

    private static void dropWhatIsNoText(Element body) {
        body.forEachNode(node -> {
            if (node.nodeName().equals("#comment")) {
                node.remove();
            }
        });
        for (Element element : body.getAllElements()) {
            String name = element.normalName();
            if (NO_TEXT.contains(name)
                    || name.startsWith("w:")
                    || name.startsWith("v:")
                    || HIDDEN.matcher(style(element)).find()) {
                element.remove();
            } else if (name.indexOf(':') > 0) {
                element.unwrap(); // o:p around a paragraph's end, and names and places that Word found
            }
        }
    }

    private static void giveElementsToStyles(Element body) {
        for (Element element : body.select("[style]")) {
            String style = style(element);
            String name = element.normalName();
            boolean isBold = name.equals("b") || name.equals("strong");
            boolean isItalic = name.equals("i") || name.equals("em");
            if ((isBold && LIGHT.matcher(style).find())
                    || (isItalic && UPRIGHT.matcher(style).find())) {
                element.tagName("span");
            }
            if (element.isBlock()) {
                continue; // a heading is bold by being one
            }
            wrapContent(element, !isBold && BOLD.matcher(style).find(), "strong");
            wrapContent(element, !isItalic && ITALIC.matcher(style).find(), "em");
            wrapContent(element, STRUCK.matcher(style).find(), "s");
            wrapContent(element, RAISED.matcher(style).find() && !name.equals("sup"), "sup");
            wrapContent(element, LOWERED.matcher(style).find() && !name.equals("sub"), "sub");
        }
    }

    private static void wrapContent(Element element, boolean wanted, String name) {
        // Google Docs wraps whole documents; an element of text must not hold blocks
        if (wanted && !element.text().isBlank() && element.children().stream().noneMatch(Element::isBlock)) {
            List<Node> content = List.copyOf(element.childNodes());
            Element wrapper = new Element(name);
            element.empty();
            content.forEach(wrapper::appendChild);
            element.appendChild(wrapper);
        }
    }

    /** Pictures on the writer's disk, and those that only tell the sender who reads. */
    private static void keepOrDrop(Element picture) {
        String source = picture.attr("src").strip().toLowerCase(Locale.ROOT);
        boolean elsewhere = source.startsWith("http:") || source.startsWith("https:") || source.startsWith("/");
        if (!elsewhere
                || (picture.attr("width").equals("1") && picture.attr("height").equals("1"))) {
            picture.remove();
        }
    }

    /** Links to places in the document that it was copied from lead nowhere, and Google Docs leads through itself. */
    private static void straighten(Element link) {
        String address = link.attr("href").strip();
        if (address.isEmpty() || address.startsWith("#") || address.startsWith("file:")) {
            link.unwrap();
        } else if (address.startsWith("https://www.google.com/url?")) {
            Matcher target = GOOGLE_LINK.matcher(address);
            if (target.find()) {
                String decoded = decoded(target.group(1));
                link.attr("href", decoded == null ? address : decoded);
            }
        }
    }

    private static @Nullable String decoded(String target) {
        try {
            String address = URLDecoder.decode(target, StandardCharsets.UTF_8);
            String scheme = URI.create(address).getScheme();
            return "http".equals(scheme) || "https".equals(scheme) ? address : null;
        } catch (IllegalArgumentException e) {
            return null; // not one of theirs after all
        }
    }

    /** A division of lines is a paragraph; one of paragraphs is only layout. */
    private static void asParagraph(Element division) {
        boolean holdsBlocks = division.children().stream().anyMatch(Element::isBlock);
        if (!holdsBlocks && !division.text().isBlank() && division.closest("p, li, td, th") == null) {
            division.tagName("p");
        } else {
            division.unwrap();
        }
    }

    private static void plainSpaces(Element body) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isPreformatted(text)) {
                        text.text(SPACES.matcher(text.getWholeText()).replaceAll(" "));
                    }
                },
                body);
        for (Element block : body.getAllElements()) {
            if (BLOCKS_OF_TEXT.contains(block.normalName())) {
                trim(block.firstChild(), true);
                trim(block.lastChild(), false);
            }
        }
    }

    private static void trim(@Nullable Node node, boolean start) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            text.text(start ? words.stripLeading() : words.stripTrailing());
        }
    }

    private static boolean isPreformatted(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre, code") != null;
    }

    private static void dropIfEmpty(Element block) {
        boolean empty = SPACES.matcher(block.text()).replaceAll("").isEmpty()
                && block.select("img, table").isEmpty();
        if (empty) {
            block.remove();
        }
    }

    /** Space and line breaks between blocks were layout. */
    private static void betweenBlocks(Element body) {
        for (Node node : List.copyOf(body.childNodes())) {
            boolean afterBlock = !(node.previousSibling() instanceof Element before) || before.isBlock();
            if (afterBlock && node instanceof TextNode text && text.isBlank()) {
                node.remove();
            } else if (afterBlock && node.nodeName().equals("br")) {
                node.remove();
            }
        }
    }

    static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
