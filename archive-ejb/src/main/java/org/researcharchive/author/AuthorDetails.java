package org.researcharchive.author;

import org.jspecify.annotations.Nullable;

/**
 * An authority entry as pages show it.
 *
 * @param publications published records whose byline names it
 */
public record AuthorDetails(
        long id,
        String slug,
        String name,
        String sortName,
        @Nullable String biography,
        @Nullable String affiliation,
        @Nullable String orcid,
        @Nullable String website,
        long publications) {}
