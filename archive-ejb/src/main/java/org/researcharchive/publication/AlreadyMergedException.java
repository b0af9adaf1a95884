package org.researcharchive.publication;

import jakarta.ejb.ApplicationException;

/** What somebody wants to merge is merged already: the button was pressed twice, or somebody else was quicker. */
@ApplicationException(rollback = true)
public class AlreadyMergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String by;

    AlreadyMergedException(long other, long kept, String by) {
        super("Publication " + other + " was merged into " + kept + " already, by " + by);
        this.by = by;
    }

    public String by() {
        return by;
    }
}
