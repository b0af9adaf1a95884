package org.researcharchive.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which of the words found in a record go with which word that was asked for. */
final class WordForms {

    private final FoundWords found;
    private final Map<String, List<String>> stems;

    /** The stems of all words asked for: a found word with none of them is there for its meaning. */
    private final Set<String> askedStems;

    /**
     * What was found for one word in one place.
     *
     * @param words as they are written; empty where the engine did not show them
     */
    record Found(
            List<String> words,
            @Nullable MatchForm form,
            @Nullable String stem) {

        static final Found NONE = new Found(List.of(), null, null);
    }

    WordForms(FoundWords found, Map<String, List<String>> stems, Collection<String> asked) {
        this.found = found;
        this.stems = stems;
        this.askedStems = asked.stream().flatMap(word -> stemsOf(word).stream()).collect(Collectors.toSet());
    }

    Found ofWord(String asked, MatchPlace place) {
        List<String> own = stemsOf(asked);
        List<String> same = found.in(place).stream()
                .filter(word -> shares(word, own) || folded(word).equals(folded(asked)))
                .toList();
        if (!same.isEmpty()) {
            boolean asWritten = same.stream().allMatch(word -> folded(word).equals(folded(asked)));
            return asWritten
                    ? new Found(same, MatchForm.SAME, null)
                    : new Found(same, MatchForm.STEM, String.join(" ", own));
        }
        List<String> others = found.in(place).stream()
                .filter(word -> !shares(word, askedStems))
                .toList();
        return others.isEmpty() ? Found.NONE : new Found(others, MatchForm.SYNONYM, null);
    }

    Found ofBeginning(String start, MatchPlace place) {
        List<String> words = found.in(place).stream()
                .filter(word -> folded(word).startsWith(folded(start)))
                .toList();
        return new Found(words, null, null);
    }

    /** A name that a rule takes for what was asked; it stands there as the rule has it, but for forms of its words. */
    static Found ofSynonym(String term) {
        return new Found(List.of(term), MatchForm.SYNONYM, null);
    }

    private boolean shares(String word, Collection<String> others) {
        return stemsOf(word).stream().anyMatch(others::contains);
    }

    private List<String> stemsOf(String word) {
        return stems.getOrDefault(word, List.of());
    }

    private static String folded(String word) {
        return TypedText.of(word).toString();
    }
}
