package org.researcharchive.attachment;

/** Why an attached file could not be read. */
public enum TextProblem {
    ENCRYPTED(true),
    BROKEN(true),
    /** It swells or nests as no honest file does. */
    SUSPICIOUS(true),
    TOO_LARGE(true),
    /** It may only have met a busy moment. */
    TOO_SLOW(false),
    TOO_MUCH_MEMORY(true),
    /** The extractor ended and nobody knows why. */
    CRASHED(false),
    /** It is not in the store, or not yet. */
    MISSING(false);

    private final boolean lasting;

    TextProblem(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether it is no use to try again. */
    boolean isLasting() {
        return lasting;
    }
}
