package org.researcharchive.changeset;

import org.jspecify.annotations.Nullable;

/**
 * A record that a change set meant to change and did not.
 *
 * @param title as it is now; null where the record is no longer there
 * @param detail more on the reason: who edited it, or what was wrong with it
 */
public record LeftRecord(
        long id,
        @Nullable String title,
        Reason reason,
        @Nullable String detail) {

    /** Why a record is left alone. */
    public enum Reason {
        /** Somebody has edited it since. */
        EDITED,
        /** It would not have been a valid record. */
        REFUSED,
        /** The database did not take it. */
        FAILED
    }
}
