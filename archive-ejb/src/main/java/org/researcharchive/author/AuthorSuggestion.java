package org.researcharchive.author;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An authority entry that a byline may mean, with what tells namesakes apart.
 *
 * @param variant the other name of it that was asked for, where it is not its own name that was
 */
public record AuthorSuggestion(
        long id,
        String name,
        @Nullable String affiliation,
        @Nullable String orcid,
        @Nullable String website,
        @Nullable String biography,
        @Nullable String variant)
        implements Serializable {}
