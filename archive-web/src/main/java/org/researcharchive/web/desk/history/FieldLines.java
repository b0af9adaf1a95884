package org.researcharchive.web.desk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.DraftFields;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.Words;

/** What stands in a field, as lines that people read: one for each paragraph, author, picture and so on. */
public final class FieldLines {

    private static final String BETWEEN = " \u00b7 ";

    private FieldLines() {}

    /** The lines of what stands in any field but a body. */
    public static List<String> of(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case String text -> text.lines().toList();
            case PartialDate date -> List.of(Words.date(date));
            case PublicationStatus status -> List.of(DeskWords.say("status." + status.code()));
            case List<?> list -> list.stream().map(FieldLines::line).toList();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .sorted()
                        .toList();
            default -> List.of(value.toString());
        };
    }

    private static String line(Object element) {
        return switch (element) {
            case AuthorDraft author -> author(author);
            case Record row -> DraftFields.values(row).map(Object::toString).collect(Collectors.joining(BETWEEN));
            default -> element.toString();
        };
    }

    /** What belongs to the byline; the rest is the authority entry's, whose number tells namesakes apart. */
    private static String author(AuthorDraft author) {
        List<String> said = new ArrayList<>();
        said.add(String.valueOf(author.name()));
        if (author.affiliation() != null) {
            said.add(author.affiliation());
        }
        if (author.note() != null) {
            said.add(author.note());
        }
        if (author.id() != null) {
            said.add(DeskWords.say("difference.author", String.valueOf(author.id())));
        }
        return String.join(BETWEEN, said);
    }

    /** The words of a body, one line for each block of it. Pictures are told by their alternative text. */
    static List<String> ofHtml(@Nullable String html) {
        if (html == null) {
            return List.of();
        }
        Blocks blocks = new Blocks();
        NodeTraversor.traverse(blocks, Jsoup.parseBodyFragment(html).body());
        blocks.end();
        return blocks.lines;
    }

    private static final class Blocks implements NodeVisitor {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (breaks(element)) {
                    end();
                } else if (element.normalName().equals("img")) {
                    line.append('[').append(element.attr("alt")).append(']');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                end();
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }

        private void end() {
            String words = line.toString().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                lines.add(words);
            }
            line.setLength(0);
        }
    }
}
