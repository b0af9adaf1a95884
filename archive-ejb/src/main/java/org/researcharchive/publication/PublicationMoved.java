package org.researcharchive.publication;

import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationStatus;

/**
 * Somebody brought a record from one status to another; told within the transaction that does so.
 *
 * @param author who wrote its first version
 * @param by who moved it
 * @param words what that person said about it; null for nothing
 */
public record PublicationMoved(
        long id,
        PublicationStatus from,
        PublicationStatus to,
        String author,
        String by,
        @Nullable String words) {}
