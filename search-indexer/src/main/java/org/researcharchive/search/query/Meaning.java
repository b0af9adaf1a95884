package org.researcharchive.search.query;

import java.util.List;

/**
 * A word or name of a search, and others that are taken for the same.
 *
 * @param words as typed
 * @param others each a word or a name, as the rule writes it
 */
record Meaning(List<String> words, List<String> others) {

    Meaning {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }

    String text() {
        return String.join(" ", words);
    }
}
