package org.researcharchive.changeset;

import jakarta.ejb.ApplicationException;

/** There is no change set with this number. */
@ApplicationException(rollback = true)
public class UnknownChangeSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownChangeSetException(long id) {
        super("There is no change set with the number " + id);
    }
}
