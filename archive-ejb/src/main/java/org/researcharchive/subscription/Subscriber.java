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
        @Nullable Trouble trouble) {

    /**
     * A mail that the mail server did not simply take.
     *
     * @param state of that mail in lower case: {@code queued} or {@code sending} (again), {@code failed} for good, or
     *     {@code uncertain}
     * @param reason the mail server's or the network's own words
     */
    public record Trouble(String state, String reason) {}
}
