package org.researcharchive.search.query;

import java.text.Normalizer;

/** Text from outside, made fit to travel as JSON: no control characters, no halves of surrogate pairs. */
final class CleanText {

    private CleanText() {}

    /**
     * The text with each control character and unpaired surrogate replaced by a space, letters and their accents in one
     * character where there is one, as in the index.
     */
    static String of(String text) {
        String usable = text.codePoints()
                .map(c -> isUsable(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Normalizer.normalize(usable, Normalizer.Form.NFC);
    }

    /** Whether the text is of a script whose words the index holds in pairs of characters, so that parts are found. */
    static boolean isFoundByPart(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        });
    }

    /** At most {@code max} chars of the text, never ending in half a surrogate pair. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    /** Whether the index makes a word of this character: a letter, a digit, or a symbol such as an emoji. */
    static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    static boolean holdsWords(String text) {
        return text.codePoints().anyMatch(CleanText::isWordCharacter);
    }

    private static boolean isUsable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
