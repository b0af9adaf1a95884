package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One name of a byline, and what came with it.
 *
 * @param id the authority entry that is meant, where a person chose it; else it is found by ORCID or name
 * @param name the name as printed
 * @param affiliation the affiliation at the time
 * @param bio biography of the authority entry, plain text
 * @param orcid ORCID iD in any written form
 * @param note remark on this byline
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AuthorDraft(
        @Nullable Long id,
        @Nullable String name,
        @Nullable String affiliation,
        @Nullable String bio,
        @Nullable String orcid,
        @Nullable String website,
        @Nullable String note) {}
