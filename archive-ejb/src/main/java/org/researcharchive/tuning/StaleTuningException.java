package org.researcharchive.tuning;

import jakarta.ejb.ApplicationException;

/** Somebody else has saved a tuning since this one was read; nothing was kept. */
@ApplicationException(rollback = true)
public class StaleTuningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TuningVersion current;

    StaleTuningException(long given, TuningVersion current) {
        super("The tuning of the search is now at version " + current.id() + ", saved by " + current.savedBy()
                + "; version " + given + " was given. Read it again and repeat the change.");
        this.current = current;
    }

    /** What the other person saved. */
    public TuningVersion current() {
        return current;
    }
}
