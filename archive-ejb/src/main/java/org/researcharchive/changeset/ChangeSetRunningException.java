package org.researcharchive.changeset;

import jakarta.ejb.ApplicationException;

/** The job that writes a change set is still at work, so that it cannot be taken back yet. */
@ApplicationException(rollback = true)
public class ChangeSetRunningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangeSetRunningException(long id) {
        super("Change set " + id + " is still being written; wait until it is through, or cancel it, and undo it then");
    }
}
