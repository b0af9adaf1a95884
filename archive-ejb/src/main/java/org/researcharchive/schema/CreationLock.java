package org.researcharchive.schema;

import jakarta.persistence.EntityManager;

/**
 * Lets one transaction at a time add to a shared vocabulary (categories, series), on any number of servers, so that two
 * that need the same new entry end up with one.
 */
public enum CreationLock {
    CATEGORY,
    SERIES,
    /** The shape of the category tree: shared by those who look categories up in order to use them. */
    CATEGORY_TREE;

    /** Waits for the lock and holds it to the end of the transaction. */
    public void acquire(EntityManager entities) {
        lock(entities, "pg_advisory_xact_lock");
    }

    /** Like {@link #acquire}, but beside others who share it. */
    public void share(EntityManager entities) {
        lock(entities, "pg_advisory_xact_lock_shared");
    }

    private void lock(EntityManager entities, String function) {
        entities.createNativeQuery("select cast(" + function + "(hashtext(:name)) as text)")
                .setParameter("name", "archive." + name())
                .getSingleResult();
    }
}
