package org.researcharchive.search.query;

import java.util.Locale;

/** What made a record match, or lifted it above others. */
public enum MatchKind {
    /** A word, in any of its forms. */
    WORD,
    /** Words in exactly this order and these forms. */
    PHRASE,
    /** A word that begins as asked. */
    BEGINNING,
    /** Another word or name, which means the same. */
    SYNONYM,
    /** The whole title is what was asked. */
    WHOLE_TITLE,
    /** All words are found, where some would have been enough. */
    ALL_WORDS,
    /** The words stand close together. */
    TOGETHER,
    /** The type of publication. */
    TYPE,
    /** The time of publication. */
    PERIOD,
    /** Several of these together. */
    GROUP,
    /** One of several, whichever is worth most. */
    BEST;

    /** The kind in small letters with hyphens, as the API says it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
