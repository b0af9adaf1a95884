package org.researcharchive.search.query;

import java.util.Locale;

/** How a word that stands in a record goes with the word that was asked for. */
public enum MatchForm {
    /** It is the same, but perhaps for capitals and accents. */
    SAME,
    /** It is another form of the word: both have one stem. */
    STEM,
    /** It is another word with that meaning. */
    SYNONYM;

    /** The form in small letters, as the API says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
