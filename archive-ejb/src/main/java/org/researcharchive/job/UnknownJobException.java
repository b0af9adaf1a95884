package org.researcharchive.job;

import jakarta.ejb.ApplicationException;

/** There is no job with this number. */
@ApplicationException(rollback = true)
public class UnknownJobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownJobException(long id) {
        super("There is no job with the number " + id);
    }
}
