package org.researcharchive.search.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a reader has typed so far: words, of which each may be the beginning of one.
 *
 * @param words folded: small letters without accents
 */
record TypedText(List<String> words) {

    /** The fewest characters that are worth a look. */
    private static final int FEWEST = 2;

    private static final int MAX_CHARACTERS = 100;
    private static final int MAX_WORDS = 8;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that no accent tells from their plain form; as the index folds them. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    TypedText {
        words = List.copyOf(words);
    }

    static TypedText of(String text) {
        List<String> words = wordsOf(CleanText.of(CleanText.cut(text, MAX_CHARACTERS)));
        return new TypedText(words.subList(0, Math.min(MAX_WORDS, words.size())));
    }

    /** Whether there is enough to go by. */
    boolean isEnough() {
        return words.stream().mapToInt(String::length).sum() >= FEWEST;
    }

    /** Whether every word begins a word of a name. */
    boolean begins(String name) {
        List<String> parts = wordsOf(name);
        return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** The words of a text in small letters without accents. */
    static List<String> wordsOf(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        // composed again, or Hangul would stay in pieces
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return Arrays.stream(NOT_WORD.split(composed))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
