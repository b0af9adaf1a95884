package org.researcharchive.importing.wxr;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts in what PHP's {@code serialize} wrote, which is how WordPress keeps what a camera says of a picture. */
final class PhpText {

    private PhpText() {}

    /** The text under a key, wherever in the structure; null where there is none. */
    static @Nullable String value(String serialized, String key) {
        int keyBytes = key.getBytes(StandardCharsets.UTF_8).length;
        Pattern entry = Pattern.compile("s:" + keyBytes + ":\"" + Pattern.quote(key) + "\";s:(\\d{1,9}):\"");
        Matcher found = entry.matcher(serialized);
        while (found.find()) {
            String value = prefix(serialized.substring(found.end()), Integer.parseInt(found.group(1)));
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** The first so many bytes of a text, as PHP counts it. */
    private static String prefix(String text, int bytes) {
        int left = bytes;
        int end = 0;
        while (end < text.length() && left > 0) {
            int next = text.offsetByCodePoints(end, 1);
            left -= text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            end = next;
        }
        return text.substring(0, end);
    }
}
