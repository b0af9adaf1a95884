package org.researcharchive.publication;

import jakarta.ejb.ApplicationException;
import java.time.Instant;

/** Somebody else has changed the record since it was read; nothing was stored. */
@ApplicationException(rollback = true)
public class StalePublicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long currentVersion;
    private final String changedBy;
    private final Instant changedAt;

    public StalePublicationException(
            long id, long givenVersion, long currentVersion, String changedBy, Instant changedAt) {
        super("Publication " + id + " is now at version " + currentVersion + ", changed by " + changedBy + " at "
                + changedAt + "; version " + givenVersion + " was given. Read it again and repeat the change.");
        this.currentVersion = currentVersion;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public long currentVersion() {
        return currentVersion;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
