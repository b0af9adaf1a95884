package org.researcharchive.authority;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authority entry as staff care for it.
 *
 * @param variants other names that it goes by
 * @param pieces records in any status whose bylines name it
 * @param mergedInto number of the entry that stands for it; null where it stands for itself
 */
public record AuthorityEntry(
        long id,
        long version,
        String slug,
        String name,
        List<String> variants,
        @Nullable String biography,
        @Nullable String affiliation,
        @Nullable String orcid,
        @Nullable String website,
        long pieces,
        @Nullable Long mergedInto)
        implements Serializable {}
