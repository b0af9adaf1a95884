package org.researcharchive.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a publication.
 *
 * @param file a stored file (its SHA-256 in hex, a slash and its name) or, on import, a path beside the record file
 * @param url where the file is on the web, when it is not stored here
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttachmentDraft(
        @Nullable String file,
        @Nullable String url,
        @Nullable String title,
        @Nullable String mediaType) {}
