package org.researcharchive.publication;

import jakarta.ejb.ApplicationException;

/** One record cannot go into another as the two stand; nothing was changed. */
@ApplicationException(rollback = true)
public class MergeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final MergeObstacle obstacle;

    MergeRefusedException(long other, long kept, MergeObstacle obstacle) {
        super("Publication " + other + " cannot be merged into " + kept + ": " + obstacle);
        this.obstacle = obstacle;
    }

    public MergeObstacle obstacle() {
        return obstacle;
    }
}
