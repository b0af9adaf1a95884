package org.researcharchive.publication;

import java.util.List;

/**
 * What became of one draft of a bulk save.
 *
 * @param id the record's number; 0 where it was refused
 * @param problems why it was refused; empty otherwise
 */
public record BulkOutcome(Kind kind, long id, List<Violation> problems) {

    /** What became of it. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }
}
