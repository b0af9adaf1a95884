package org.researcharchive.search.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in the form in which synonyms are compared: small, without accents, hyphens, possessive and plural endings. The
 * index takes words further back, to their stems; here it is only asked whether somebody typed a name that a rule holds.
 */
final class WordForm {

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s\\b", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_PLURAL = 4;

    /** What Korean hangs on a name to tell its part in the sentence. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?<=\\p{IsHangul}{2})(?:은|는|이|가|을|를|의|에|와|과|도|로|만|에서|에게|으로)$");

    private WordForm() {}

    /** The words of a text, one form each. */
    static List<String> of(String text) {
        return TypedText.wordsOf(POSSESSIVE.matcher(CleanText.of(text)).replaceAll("")).stream()
                .map(WordForm::singular)
                .toList();
    }

    /** The form itself, and what is left of it without a Korean particle. */
    static Stream<String> bare(String form) {
        String bare = PARTICLE.matcher(form).replaceFirst("");
        return bare.equals(form) ? Stream.of(form) : Stream.of(form, bare);
    }

    /** The commonest plurals of English and no more: what it takes off wrongly, it takes off of both that are compared. */
    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
