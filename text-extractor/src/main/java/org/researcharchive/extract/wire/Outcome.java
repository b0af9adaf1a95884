package org.researcharchive.extract.wire;

/** How the reading of a file ended, as far as the extractor itself can tell. */
public enum Outcome {
    /** All that was to be had was sent. */
    READ,
    /** It is of a kind that holds no text, or none that is understood. */
    NOT_TEXT,
    /** It cannot be opened without a password. */
    ENCRYPTED,
    /** It is damaged, or is not what it says it is. */
    BROKEN,
    /** It swells or nests as no honest file does. */
    BOMB
}
