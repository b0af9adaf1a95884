package org.researcharchive.publication;

/**
 * What became of a record of a change set that is taken back.
 *
 * @param by who made its newest version
 */
public record RestoreOutcome(long id, Kind kind, String by) {

    /** What became of it. */
    public enum Kind {
        /** It says again what it said before. */
        RESTORED,
        /** The change set had created or published it; it is withdrawn. */
        WITHDRAWN,
        /** It was taken back already. */
        DONE_BEFORE,
        /** Somebody has edited it since; it is left alone. */
        EDITED_SINCE
    }
}
