package org.researcharchive.publication;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A related piece elsewhere. */
@Embeddable
public record Link(@Nullable String title, @Nullable String url) {}
