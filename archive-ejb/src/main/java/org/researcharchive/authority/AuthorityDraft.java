package org.researcharchive.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority entry shall say.
 *
 * @param variants other names that it goes by
 * @param orcid in any written form
 */
public record AuthorityDraft(
        @Nullable String name,
        List<String> variants,
        @Nullable String biography,
        @Nullable String affiliation,
        @Nullable String orcid,
        @Nullable String website) {}
