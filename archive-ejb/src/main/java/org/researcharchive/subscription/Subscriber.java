package org.researcharchive.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the administrator sees it.
 *
 * @param sent how many digests went out
 * @param trouble what went wrong with the last mail that was not sent as it should
 */
public record Subscriber(
        Subscription subscription,
        long sent,
        @Nullable Instant lastSent,
        @Nullable String trouble) {}
