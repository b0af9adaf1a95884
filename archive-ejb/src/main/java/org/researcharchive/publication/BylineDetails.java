package org.researcharchive.publication;

import org.jspecify.annotations.Nullable;

/**
 * One name of a byline together with its authority entry.
 *
 * @param name the name of the authority entry
 * @param printedName the name on this publication
 * @param affiliation the affiliation then
 * @param biography of the authority entry
 */
public record BylineDetails(
        long authorId,
        String authorSlug,
        String name,
        String printedName,
        @Nullable String affiliation,
        @Nullable String biography,
        @Nullable String orcid,
        @Nullable String website,
        @Nullable String note) {}
