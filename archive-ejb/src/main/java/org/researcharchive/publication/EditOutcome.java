package org.researcharchive.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of a bulk edit, or would.
 *
 * @param problems why it was refused; empty otherwise
 * @param by who made its present version, where that is not the one that was looked at; null otherwise
 */
public record EditOutcome(
        long id,
        Kind kind,
        List<Violation> problems,
        @Nullable String by) {

    /** What became of it. */
    public enum Kind {
        CHANGED,
        /** It said so already. */
        UNCHANGED,
        /** It would not be a valid record. */
        REFUSED,
        /** Somebody has edited it since it was looked at; it is left alone. */
        EDITED_SINCE
    }
}
