package org.researcharchive.workflow;

import java.time.Instant;

/**
 * Something that was said about a record while it was prepared.
 *
 * @param by the account's name
 * @param byName what pages call that person
 * @param text what was said; of {@link Kind#NOT_PUBLISHED} the names of fields, with commas between
 */
public record ReviewComment(String by, String byName, Instant at, Kind kind, String text) {

    /** On what occasion it was said. */
    public enum Kind {
        COMMENT,

        /** An editor sent the record back, and says why. */
        SENT_BACK,

        /** The time came, but the record lacked what it had when it was scheduled: see {@code MissingData}. */
        NOT_PUBLISHED
    }
}
