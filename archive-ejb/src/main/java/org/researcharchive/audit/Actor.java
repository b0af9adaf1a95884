package org.researcharchive.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * In whose name the current transaction changes records. The boundary that begins the work says it; the revision and
 * the records read it.
 *
 * @param name the account's name
 * @param origin what the change is part of, such as {@code import 12}; null for a change by hand
 * @param note why, in that person's words; null where nothing was said
 * @param changeSet number of the change set that it belongs to; null for a change of one record by itself
 */
public record Actor(
        String name,
        @Nullable String origin,
        @Nullable String note,
        @Nullable Long changeSet) {

    /** Who acts where nobody said: the archive itself. */
    public static final Actor ARCHIVE = new Actor("archive", null);

    /** Who acts without saying why. */
    public Actor(String name, @Nullable String origin) {
        this(name, origin, null, null);
    }

    /** Who changes one record by itself. */
    public Actor(String name, @Nullable String origin, @Nullable String note) {
        this(name, origin, note, null);
    }

    /** Says it for the rest of the transaction. */
    public void actIn(TransactionSynchronizationRegistry transaction) {
        transaction.putResource(Actor.class, this);
    }

    public static Actor of(TransactionSynchronizationRegistry transaction) {
        return transaction.getResource(Actor.class) instanceof Actor actor ? actor : ARCHIVE;
    }
}
