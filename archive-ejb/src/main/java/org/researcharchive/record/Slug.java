package org.researcharchive.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of an address: letters, digits and hyphens, in any script. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 80;

    private Slug() {}

    /** The slug of a title or name; {@code untitled} where no letter or digit is left. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String words = OTHER.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        // composed again, or Hangul would stay in pieces
        String slug = trim(Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        return slug.isEmpty() ? "untitled" : slug;
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        String cut = slug.substring(start);
        if (cut.length() > MOST) {
            int word = cut.lastIndexOf('-', MOST);
            cut = cut.substring(
                    0,
                    word > 0 ? word : cut.offsetByCodePoints(0, Math.min(MOST, cut.codePointCount(0, cut.length()))));
        }
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
