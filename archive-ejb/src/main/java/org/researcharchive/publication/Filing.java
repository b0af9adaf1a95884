package org.researcharchive.publication;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stamp by which an authority says it received the publication.
 *
 * @param receivedAt local time as printed
 * @param receivedOffset the UTC offset, only where the stamp gives one
 */
@Embeddable
public record Filing(
        @Nullable String authority,
        @Nullable String unit,
        @Nullable LocalDateTime receivedAt,
        @Nullable String receivedOffset,
        @Nullable String reference) {}
