package org.researcharchive.importing.preview;

/** What somebody decided about a row that would possibly bring a record a second time. */
public enum RowDecision {
    /** It is not imported. */
    EXCLUDED,

    /** It is another publication; that is remembered once it is imported. */
    NOT_SAME
}
