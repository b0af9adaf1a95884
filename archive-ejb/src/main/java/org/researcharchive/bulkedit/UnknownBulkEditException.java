package org.researcharchive.bulkedit;

import jakarta.ejb.ApplicationException;

/** There is no bulk edit with this number, or it was drawn up too long ago. */
@ApplicationException(rollback = true)
public class UnknownBulkEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownBulkEditException(long id) {
        super("There is no bulk edit with the number " + id + "; edits that were never started are kept for a week");
    }
}
