package org.researcharchive.search.query;

/** What a reader should know about how the search text was read; pages may show it in their own language. */
public enum SearchNote {
    CUT_TO_LENGTH("The search text is long; only its first " + QueryText.MAX_CHARACTERS + " characters were used."),
    CUT_TO_WORDS("The search text holds many words; only the first " + QueryText.MAX_WORDS + " were used."),
    NO_WORDS("The search text holds no words, so it does not narrow the list."),
    BEGINNING_READ_AS_WORD("A word with * at its end needs at least " + QueryReader.SHORTEST_BEGINNING
            + " letters before it, and there can be " + QueryReader.MAX_BEGINNINGS
            + " of them; others were read as whole words."),
    FEW_HOLD_ALL("Few publications hold all of these words; after them come those that hold some."),
    NONE_HOLDS_ALL("No publication holds all of these words, so some of them are enough.");

    private final String message;

    SearchNote(String message) {
        this.message = message;
    }

    /** The note in English. */
    public String message() {
        return message;
    }
}
