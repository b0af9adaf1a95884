package org.researcharchive.publication;

import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationStatus;

/**
 * Which records a list of the desk shows, and in what order.
 *
 * @param text words of the title, an author's name, or the record's number; null for all
 * @param status null for all
 * @param missing a field of {@link MissingData#FIELDS} that is missing, {@code any} for at least one; null for all
 * @param sort what the list is ordered by
 * @param ascending smallest, earliest or first in the alphabet on top
 */
public record PublicationFilter(
        @Nullable String text,
        @Nullable PublicationStatus status,
        @Nullable String missing,
        Sort sort,
        boolean ascending) {

    /** Missing data of any kind. */
    public static final String ANY = "any";

    /** What a list can be ordered by. */
    public enum Sort {
        CHANGED,
        PUBLISHED_ON,
        TITLE,
        STATUS
    }

    /** Everything, last changed first. */
    public static final PublicationFilter ALL = new PublicationFilter(null, null, null, Sort.CHANGED, false);
}
