package org.researcharchive.record;

import org.jspecify.annotations.Nullable;

/** Plain text as it comes in from people and files, made fit to keep. */
public final class Text {

    private Text() {}

    /** One line: control characters gone, space made single; null where nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!Character.isISOControl(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return orNull(line);
    }

    /** Several lines: control characters gone, surrounding space too; null where nothing is left. */
    public static @Nullable String block(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder block = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || !Character.isISOControl(c)) {
                block.append(c);
            }
        }
        return orNull(block);
    }

    /** White space that stays; the other control characters are what no database or page can show. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0';
    }

    private static @Nullable String orNull(StringBuilder text) {
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
