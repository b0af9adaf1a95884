package org.researcharchive.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a page in order, while rules claim them one after the other. */
final class Page {

    private static final int LONGEST_MARGIN = 30;

    private final List<PageLine> lines;

    private Page(List<PageLine> lines) {
        this.lines = lines;
    }

    /**
     * Cuts a text into lines. Line ends of every kind, no-break and other odd spaces, tabs, control and invisible
     * characters are brought to their plain forms; nothing that can be read changes.
     */
    static Page of(String text) {
        List<PageLine> lines = new ArrayList<>();
        int[] block = {0};
        text.lines().forEach(raw -> {
            String line = tidy(raw);
            if (line.isEmpty()) {
                block[0]++;
            } else {
                lines.add(new PageLine(line, block[0]));
            }
        });
        return new Page(lines);
    }

    private static String tidy(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (isVisible(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Not so: control characters, the byte order mark, soft hyphens and zero-width spaces. */
    private static boolean isVisible(char c) {
        return !Character.isISOControl(c) && c != '\uFEFF' && c != '\u00AD' && c != '\u200B' && c != '\u2060';
    }

    List<PageLine> lines() {
        return lines;
    }

    /** The lines nobody has claimed yet. */
    List<PageLine> open() {
        return lines.stream().filter(PageLine::isOpen).toList();
    }

    /** The open lines before the first paragraph of running text: where title, date and author stand. */
    List<PageLine> head() {
        return upToProse(lines);
    }

    /** The open lines after the last paragraph of running text. */
    List<PageLine> foot() {
        return upToProse(lines.reversed()).reversed();
    }

    private static List<PageLine> upToProse(List<PageLine> lines) {
        return lines.stream()
                .filter(PageLine::isOpen)
                .takeWhile(line -> !line.isProse())
                .limit(LONGEST_MARGIN)
                .toList();
    }

    /** Head and foot: where a site puts what is not the article. */
    List<PageLine> margins() {
        List<PageLine> margins = new ArrayList<>(head());
        foot().stream().filter(line -> !margins.contains(line)).forEach(margins::add);
        return margins;
    }

    /** The open lines, those of one block together. */
    List<List<PageLine>> openBlocks() {
        List<List<PageLine>> blocks = new ArrayList<>();
        int last = -1;
        for (PageLine line : lines) {
            if (!line.isOpen()) {
                continue;
            }
            if (blocks.isEmpty() || line.block() != last) {
                blocks.add(new ArrayList<>());
                last = line.block();
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    /** Has the rule claim every line that it is asked about and says yes to. */
    static void claimAll(List<PageLine> lines, Predicate<PageLine> which, String rule) {
        lines.stream().filter(which).forEach(line -> line.claim(rule));
    }
}
