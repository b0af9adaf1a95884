package org.researcharchive.web.export;

import org.jspecify.annotations.Nullable;

/** What a cell of a table may hold so that no spreadsheet takes what somebody typed for a formula. */
public final class SpreadsheetCell {

    /** What a formula begins with; a tab or a line's end before it is passed over by some. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private SpreadsheetCell() {}

    /** The value as text, empty for null. A spreadsheet takes a leading apostrophe for: this is text. */
    public static String of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
