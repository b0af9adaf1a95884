package org.researcharchive.importing.page;

import java.util.Locale;
import java.util.Set;

/** Where sentences end and where they were broken. */
final class Sentences {

    private static final String CLOSERS = "\"'”’»)]*_";
    private static final String ENDS = ".!?…:;。！？";

    /** Words no sentence ends with. */
    private static final Set<String> LEADING_ON = Set.of(
            "a", "an", "the", "and", "or", "nor", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with",
            "into", "onto", "between", "among", "under", "than", "that", "which", "who", "whose", "while", "because",
            "as", "is", "are", "was", "were", "has", "have", "had", "its", "their", "his", "our", "this", "these");

    private Sentences() {}

    /** True where the text ends as a sentence or a heading with a mark does. */
    static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** True where the second text can only be the rest of the first one's last sentence. */
    static boolean continues(String first, String second) {
        if (first.isEmpty() || second.isEmpty() || isEnded(first)) {
            return false;
        }
        char last = first.charAt(first.length() - 1);
        return Character.isLowerCase(second.codePointAt(0))
                || last == ','
                || last == '–'
                || last == '—'
                || LEADING_ON.contains(lastWord(first));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
