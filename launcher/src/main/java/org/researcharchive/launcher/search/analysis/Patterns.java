package org.researcharchive.launcher.search.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.elasticsearch.common.settings.Settings;

/** Reads the {@code pattern} and {@code flags} settings that several filters share. */
final class Patterns {
    private static final Map<String, Integer> FLAGS = Map.of(
            "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
            "MULTILINE", Pattern.MULTILINE,
            "DOTALL", Pattern.DOTALL,
            "UNICODE_CASE", Pattern.UNICODE_CASE,
            "CANON_EQ", Pattern.CANON_EQ,
            "UNIX_LINES", Pattern.UNIX_LINES,
            "LITERAL", Pattern.LITERAL,
            "COMMENTS", Pattern.COMMENTS,
            "UNICODE_CHARACTER_CLASS", Pattern.UNICODE_CHARACTER_CLASS);

    private Patterns() {}

    static Pattern required(String filter, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "pattern is missing for [" + filter + "] filter of type 'pattern_replace'");
        }
        int flags = Arrays.stream(settings.get("flags", "").split("\\|"))
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .mapToInt(Patterns::flag)
                .reduce(0, (left, right) -> left | right);
        return Pattern.compile(pattern, flags);
    }

    private static int flag(String name) {
        Integer flag = FLAGS.get(name);
        if (flag == null) {
            throw new IllegalArgumentException("Unknown regex flag [" + name + "]");
        }
        return flag;
    }
}
