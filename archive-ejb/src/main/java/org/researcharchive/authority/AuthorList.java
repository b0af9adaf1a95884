package org.researcharchive.authority;

import java.util.List;

/**
 * One page of authority entries.
 *
 * @param total on all pages
 */
public record AuthorList(List<AuthorRow> rows, long total) {

    /** What a list can be ordered by. */
    public enum Sort {
        /** Family names first. */
        NAME,
        /** Those with most pieces first. */
        PIECES,
        /** Those whose newest piece is the newest first. */
        NEWEST
    }
}
