package org.researcharchive.search.drift;

import java.util.Locale;

/** How a document can differ from what the database says. */
public enum Drift {
    /** A published record has none. */
    MISSING,
    /** It shows another state of its record. */
    STALE,
    /** Its record is not published, or does not exist. */
    ORPHAN;

    /** Its name among the figures of a run. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
