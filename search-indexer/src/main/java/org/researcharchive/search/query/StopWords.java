package org.researcharchive.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that the index leaves out of its analysed fields; its {@code _english_} list. */
final class StopWords {

    private static final Set<String> WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private StopWords() {}

    /** Whether nothing would be left to look for, as in {@code to be or not to be}. */
    static boolean areAll(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(WORDS::contains);
    }
}
