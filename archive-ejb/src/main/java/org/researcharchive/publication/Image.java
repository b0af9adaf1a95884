package org.researcharchive.publication;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A picture of a publication, or the credit of one that is not at hand. */
@Embeddable
public record Image(
        @Nullable String url,
        @Nullable String file,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String licence) {}
