package org.researcharchive.publication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Word writes lists as paragraphs with a bullet or number typed before each: makes lists of them again. */
final class WordLists {

    private static final Pattern ITEM = Pattern.compile("mso-list:\\s*(l\\d+)\\s+level(\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("^\\W*(?:\\d{1,4}|[a-z]|[ivxlc]{1,7})[.)\\]].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int DEEPEST = 9;

    /** A list that items are still added to. */
    private record Open(Element list, int level) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Element last;

    private WordLists() {}

    static void rebuild(Element body) {
        WordLists lists = new WordLists();
        for (Element paragraph : body.select("p, h1, h2, h3, h4, h5, h6")) {
            Matcher item = ITEM.matcher(PastedHtml.style(paragraph));
            if (item.find() && paragraph.normalName().equals("p")) {
                lists.take(paragraph, Math.min(DEEPEST, Integer.parseInt(item.group(2))));
            } else {
                // a numbered heading is a heading; its number stays
                lists.open.clear();
                lists.last = null;
            }
        }
    }

    private void take(Element paragraph, int level) {
        String marker = dropMarker(paragraph);
        if (last == null || !isBeside(last, paragraph)) {
            open.clear();
        }
        while (!open.isEmpty() && open.peek().level > level) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().level < level) {
            begin(paragraph, level, NUMBER.matcher(marker).matches() ? "ol" : "ul");
        }
        Element item = new Element("li");
        List.copyOf(paragraph.childNodes()).forEach(item::appendChild);
        open.element().list.appendChild(item);
        paragraph.remove();
        last = open.peekLast().list;
    }

    private void begin(Element paragraph, int level, String kind) {
        Element list = new Element(kind);
        Element item = open.isEmpty() ? null : open.peek().list.lastElementChild();
        if (item == null) {
            paragraph.before(list);
        } else {
            item.appendChild(list);
        }
        open.push(new Open(list, level));
    }

    /** Nothing but space may stand between a list and its next item. */
    private static boolean isBeside(Element list, Element paragraph) {
        Node before = paragraph.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return list.equals(before);
    }

    /** Takes the typed bullet or number out, and tells what it was. */
    private static String dropMarker(Element paragraph) {
        StringBuilder marker = new StringBuilder();
        for (Element span : paragraph.select("[style]")) {
            String style = PastedHtml.style(span).replace(" ", "");
            if (style.toLowerCase(Locale.ROOT).contains("mso-list:ignore")) {
                marker.append(span.text());
                span.remove();
            }
        }
        return marker.toString();
    }
}
