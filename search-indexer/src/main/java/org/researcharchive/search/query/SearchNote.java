package org.researcharchive.search.query;

import java.util.List;
import java.util.Locale;

/** What a reader should know about how the search text was read; pages may show it in their own language. */
public enum SearchNote {
    CUT_TO_LENGTH("The search text is long; only its first %d characters were used."),
    CUT_TO_WORDS("The search text holds many words; only the first %d were used."),
    NO_WORDS("The search text holds no words, so it does not narrow the list."),
    BEGINNING_READ_AS_WORD("A word with * at its end needs at least %d letters before it, and there can be %d of them;"
            + " others were read as whole words."),
    FEW_HOLD_ALL("Few publications hold all of these words; after them come those that hold some."),
    NONE_HOLDS_ALL("No publication holds all of these words, so some of them are enough.");

    private final String message;

    SearchNote(String message) {
        this.message = message;
    }

    /** The note in English. */
    public String message() {
        return String.format(Locale.ROOT, message, figures().toArray());
    }

    /** The note as the key of a text, such as {@code cut-to-length}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The numbers that the note tells, in the order in which it does. */
    public List<Integer> figures() {
        return switch (this) {
            case CUT_TO_LENGTH -> List.of(QueryText.MAX_CHARACTERS);
            case CUT_TO_WORDS -> List.of(QueryText.MAX_WORDS);
            case BEGINNING_READ_AS_WORD -> List.of(QueryReader.SHORTEST_BEGINNING, QueryReader.MAX_BEGINNINGS);
            case NO_WORDS, FEW_HOLD_ALL, NONE_HOLDS_ALL -> List.of();
        };
    }
}
