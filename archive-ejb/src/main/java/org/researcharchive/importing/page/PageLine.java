package org.researcharchive.importing.page;

import org.jspecify.annotations.Nullable;

/** One line of a page that holds text, and the rule that claimed it, if one did. */
final class PageLine {

    /** Rules look at lines up to this length only: longer ones are running text. */
    private static final int LONGEST_MATTER = 400;

    private static final int SHORTEST_PROSE = 200;

    private final String text;
    private final String plain;
    private final int block;
    private @Nullable String claimedBy;

    PageLine(String text, int block) {
        this.text = text;
        this.plain = text.length() <= LONGEST_MATTER ? InlineMarks.plain(text) : text;
        this.block = block;
    }

    /** The line as printed, without white space around it. */
    String text() {
        return text;
    }

    /** The line without its marks: labels of links, words without asterisks. */
    String plain() {
        return plain;
    }

    /** Lines with no empty line between them share a block. */
    int block() {
        return block;
    }

    boolean isOpen() {
        return claimedBy == null;
    }

    void claim(String rule) {
        claimedBy = rule;
    }

    @Nullable
    String claimedBy() {
        return claimedBy;
    }

    /** Too long to be anything but running text. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE;
    }

    /** Short enough to be a label, a credit, a teaser. */
    boolean isMatter() {
        return text.length() <= LONGEST_MATTER;
    }

    @Override
    public String toString() {
        return (claimedBy == null ? "" : claimedBy + ": ") + text;
    }
}
