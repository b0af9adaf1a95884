package org.researcharchive.schema;

import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time add to a shared vocabulary (categories, series), on any number of servers, so that two
 * that need the same new entry end up with one.
 */
public enum CreationLock {
    CATEGORY,
    SERIES;

    /** Waits for the lock and holds it to the end of the transaction. */
    public void acquire(EntityManager entities) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:name)) as text)")
                .setParameter("name", "archive." + name())
                .getSingleResult();
    }
}
