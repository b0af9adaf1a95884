package org.researcharchive.publication;

/** Why one record cannot go into another as the two stand. */
public enum MergeObstacle {
    /** A record cannot go into itself. */
    SAME,

    /** The record that is to stay is withdrawn. */
    KEPT_WITHDRAWN,

    /** The record that is to go is withdrawn already. */
    OTHER_WITHDRAWN,

    /** The record that is to go is public and the one that is to stay is not: readers would lose it. */
    KEPT_NOT_PUBLIC,

    /** Readers may not see yet what the record holds that is to go, and could see it in the other. */
    EMBARGO,

    /** The record that is to go is to be published by itself. */
    SCHEDULED
}
