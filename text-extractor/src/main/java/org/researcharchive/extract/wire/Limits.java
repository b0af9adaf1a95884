package org.researcharchive.extract.wire;

/** How much text is taken from a file, however much it has. */
public final class Limits {

    /** Pages of a file, or pieces of one that has no pages. */
    public static final int PAGES = 5_000;

    /** Characters of a page; more than any page that people print. */
    public static final int PAGE_CHARACTERS = 50_000;

    /** Characters of a whole file: some twenty thick books. */
    public static final int CHARACTERS = 10_000_000;

    /** A file without pages is cut at paragraphs into pieces of about so many characters. */
    public static final int PIECE_CHARACTERS = 10_000;

    /** Raised when the same file would give another text: what an older extractor read is then read again. */
    public static final int VERSION = 1;

    private Limits() {}
}
