package org.researcharchive.importing.csv;

import org.jspecify.annotations.Nullable;

/** What a cell of a table may hold so that no spreadsheet takes what somebody typed for a formula. */
public final class SpreadsheetCell {

    /** What a formula begins with; a tab or a line's end before it is passed over by some. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private static final char MARK = '\'';

    private SpreadsheetCell() {}

    /** The value as text, empty for null. A spreadsheet takes a leading apostrophe for: this is text. */
    public static String of(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
    }

    /** The text of a cell: the mark that {@link #of} sets before it is not part of it. */
    public static String text(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == MARK && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }
}
