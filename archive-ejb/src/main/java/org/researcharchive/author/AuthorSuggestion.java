package org.researcharchive.author;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An authority entry that a byline may mean, with what tells namesakes apart. */
public record AuthorSuggestion(
        long id,
        String name,
        @Nullable String affiliation,
        @Nullable String orcid,
        @Nullable String website,
        @Nullable String biography)
        implements Serializable {}
