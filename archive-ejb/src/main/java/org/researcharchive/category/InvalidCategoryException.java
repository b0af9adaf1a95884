package org.researcharchive.category;

import jakarta.ejb.ApplicationException;

/** The category tree cannot be changed like this; the message says why, naming what is concerned, and what to do. */
@ApplicationException(rollback = true)
public class InvalidCategoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidCategoryException(String message) {
        super(message);
    }
}
