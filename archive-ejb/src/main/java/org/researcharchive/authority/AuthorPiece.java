package org.researcharchive.authority;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;

/**
 * A record whose byline names an author.
 *
 * @param printedName how it prints the name
 * @param affiliation the author's affiliation then
 */
public record AuthorPiece(
        long id,
        String title,
        PublicationStatus status,
        @Nullable PartialDate publishedOn,
        String printedName,
        @Nullable String affiliation)
        implements Serializable {}
