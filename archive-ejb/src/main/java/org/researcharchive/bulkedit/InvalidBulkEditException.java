package org.researcharchive.bulkedit;

import jakarta.ejb.ApplicationException;

/** A bulk edit cannot be drawn up like this; the message says why and what to do. */
@ApplicationException(rollback = true)
public class InvalidBulkEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidBulkEditException(String message) {
        super(message);
    }
}
