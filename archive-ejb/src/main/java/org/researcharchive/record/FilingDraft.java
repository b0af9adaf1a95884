package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A stamp that says an authority received the publication.
 *
 * @param receivedAt ISO 8601 date-time as printed, with an offset only where one was given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FilingDraft(
        @Nullable String authority,
        @Nullable String unit,
        @Nullable String receivedAt,
        @Nullable String reference) {}
