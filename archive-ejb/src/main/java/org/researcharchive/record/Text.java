package org.researcharchive.record;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text as it comes in from people and files, made fit to keep. */
public final class Text {

    /** What no database or page can show; line breaks and tabs stay. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Text() {}

    /** One line: control characters gone, space made single; null where nothing is left. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = SPACE.matcher(CONTROL.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /** Several lines: control characters gone, surrounding space too; null where nothing is left. */
    public static @Nullable String block(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String block = CONTROL.matcher(text).replaceAll("").strip();
        return block.isEmpty() ? null : block;
    }
}
