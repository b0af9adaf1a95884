package org.researcharchive.importing.wxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of a text that has none: WordPress kept what people typed, and put {@code <p>} and {@code <br>} in only
 * when it showed a post. A blank line parts paragraphs, a line's end inside of one is a break.
 */
final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\u00a0]*\\n\\s*");
    /** In these, too, people typed paragraphs. */
    private static final Set<String> HOLDERS = Set.of("blockquote", "div", "section", "article", "aside", "main");

    private Paragraphs() {}

    /** Whether a text says itself where its paragraphs are: what the block editor wrote does. */
    static boolean areMarked(String content) {
        return content.contains("<!-- wp:");
    }

    /** Puts paragraphs in where the element has text of its own. */
    static void mark(Element holder) {
        List<Node> children = new ArrayList<>(holder.childNodes());
        holder.empty();
        Paragraph paragraph = new Paragraph(holder);
        for (Node child : children) {
            if (child instanceof TextNode text) {
                paragraph.add(text);
            } else if (child instanceof Element element && element.isBlock()) {
                paragraph.end();
                if (HOLDERS.contains(element.normalName())) {
                    mark(element);
                }
                holder.appendChild(element);
            } else if (!(child instanceof Comment)) {
                paragraph.add(child);
            }
        }
        paragraph.end();
    }

    /** The paragraph that is being filled. */
    private static final class Paragraph {

        private final Element holder;
        private @Nullable Element present;

        Paragraph(Element holder) {
            this.holder = holder;
        }

        void add(TextNode text) {
            String[] parts =
                    BLANK_LINE.split(text.getWholeText().replace("\r\n", "\n").replace('\r', '\n'), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end();
                }
                lines(parts[i]);
            }
        }

        void add(Node inline) {
            open().appendChild(inline);
        }

        private void lines(String part) {
            String[] lines = part.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                boolean last = i == lines.length - 1;
                if (!lines[i].isBlank() || (present != null && !lines[i].isEmpty())) {
                    open().appendText(lines[i]);
                }
                if (!last && present != null) {
                    present.appendElement("br");
                }
            }
        }

        private Element open() {
            Element paragraph = present;
            if (paragraph == null) {
                paragraph = new Element("p");
                present = paragraph;
            }
            return paragraph;
        }

        private static boolean isEmpty(Node node) {
            return node instanceof TextNode text
                    ? text.isBlank()
                    : node instanceof Element element && element.normalName().equals("br");
        }

        void end() {
            Element paragraph = present;
            present = null;
            if (paragraph == null) {
                return;
            }
            Node last = paragraph.lastChild();
            while (last != null && isEmpty(last)) {
                last.remove();
                last = paragraph.lastChild();
            }
            if (paragraph.childNodeSize() > 0) {
                holder.appendChild(paragraph);
            }
        }
    }
}
