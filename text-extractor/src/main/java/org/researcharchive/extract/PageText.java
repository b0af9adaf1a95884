package org.researcharchive.extract;

import java.util.regex.Pattern;

/** The text of a page as people would write it down. */
final class PageText {

    /** A word that the end of a printed line has cut in two. */
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{Ll})[-\\u00ad]\\s*\\n\\s*(?=\\p{Ll})");

    /** What no text holds; a database refuses some of it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+|[\\ufffd\\ufeff\\u00ad]");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private PageText() {}

    /**
     * Takes out what printing put in.
     *
     * @param printed whether lines end where the paper did
     */
    static String clean(CharSequence raw, boolean printed) {
        String text = raw.toString().replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        if (printed) {
            text = HYPHENATED.matcher(text).replaceAll("");
        }
        text = CONTROL.matcher(text).replaceAll("");
        text = BLANKS.matcher(text).replaceAll(" ");
        return LINES.matcher(text).replaceAll("\n").strip();
    }
}
