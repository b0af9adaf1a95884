package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A picture, or only its credit where the picture itself was not at hand.
 *
 * @param url where the picture is on the web
 * @param file a stored file (its SHA-256 in hex, a slash and its name) or, on import, a path beside the record file
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImageDraft(
        @Nullable String url,
        @Nullable String file,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence) {}
