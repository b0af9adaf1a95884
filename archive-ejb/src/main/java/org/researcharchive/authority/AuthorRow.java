package org.researcharchive.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * A line of the list of authority entries.
 *
 * @param pieces records in any status whose bylines name it
 * @param newest when the newest of them was published; null where none has a date
 */
public record AuthorRow(
        long id,
        String name,
        List<String> variants,
        @Nullable String affiliation,
        @Nullable String orcid,
        long pieces,
        @Nullable PartialDate newest) {}
