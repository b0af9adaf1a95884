package org.researcharchive.attachment;

/** How far an attached file has come on its way to being searched. */
public enum TextState {
    WAITING,
    READING,
    /** Its text is searched. */
    DONE,
    /** It was read and holds no text, as a scan does. */
    EMPTY,
    /** It is of a kind that holds no text. */
    SKIPPED,
    /** It could not be read; a {@link TextProblem} says why. */
    FAILED
}
