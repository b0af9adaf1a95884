package org.researcharchive.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article itself: every line nobody claimed, in order, with the paragraphs whole again. */
final class BodyParagraphs implements PageRule {

    /** No hand-wrapped text has longer lines; where there are, each line is a paragraph. */
    private static final int LONGEST_WRAPPED = 130;

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.+?)(?: +#+)?");
    private static final Pattern ITEM = Pattern.compile("[-*•‣◦] +(.+)");

    @Override
    public String name() {
        return "body";
    }

    /** Lines that were read as one; what it ends with is known without looking at all of it. */
    private static final class Paragraph {
        private final StringBuilder text;
        private String lastLine;

        Paragraph(String line) {
            text = new StringBuilder(line);
            lastLine = line;
        }

        void add(String line) {
            text.append(' ').append(line);
            lastLine = line;
        }

        /** A line of its own, which nothing continues. */
        boolean isHeading() {
            return text.length() == lastLine.length()
                    && HEADING.matcher(lastLine).matches();
        }
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<PageLine> block : page.openBlocks()) {
            boolean wrapped = block.stream().noneMatch(line -> line.text().length() > LONGEST_WRAPPED);
            boolean first = true;
            for (PageLine line : block) {
                line.claim(name());
                add(paragraphs, line.text(), wrapped && !first);
                first = false;
            }
        }
        facts.body(html(paragraphs));
    }

    private static void add(List<Paragraph> paragraphs, String line, boolean sameBlock) {
        Paragraph last = paragraphs.isEmpty() ? null : paragraphs.getLast();
        boolean apart = last == null
                || HEADING.matcher(line).matches()
                || ITEM.matcher(line).matches()
                || last.isHeading();
        if (last != null && !apart && (sameBlock || Sentences.continues(last.lastLine, line))) {
            last.add(line);
        } else {
            paragraphs.add(new Paragraph(line));
        }
    }

    private static String html(List<Paragraph> paragraphs) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text.toString();
            Matcher item = ITEM.matcher(text);
            boolean isItem = item.matches();
            if (isItem != inList) {
                html.append(isItem ? "<ul>\n" : "</ul>\n");
                inList = isItem;
            }
            Matcher heading = HEADING.matcher(text);
            if (isItem) {
                element(html, "li", item.group(1));
            } else if (heading.matches()) {
                // the page's title is the only h1
                element(html, "h" + Math.max(2, heading.group(1).length()), heading.group(2));
            } else {
                element(html, "p", text);
            }
        }
        return html.append(inList ? "</ul>\n" : "").toString().strip();
    }

    private static void element(StringBuilder html, String tag, String text) {
        html.append('<').append(tag).append('>').append(InlineMarks.html(text));
        html.append("</").append(tag).append(">\n");
    }
}
