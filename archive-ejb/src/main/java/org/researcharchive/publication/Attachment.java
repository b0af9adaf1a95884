package org.researcharchive.publication;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A file of a publication: stored here ({@code file}, SHA-256 and name) or elsewhere ({@code url}). */
@Embeddable
public record Attachment(
        @Nullable String file,
        @Nullable String url,
        @Nullable String title,
        @Nullable String mediaType) {}
