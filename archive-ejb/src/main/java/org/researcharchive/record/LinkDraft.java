package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A related piece elsewhere. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkDraft(@Nullable String title, @Nullable String url) {}
