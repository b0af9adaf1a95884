package org.researcharchive.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reader's wish to hear of one thing. It begins when somebody types an address, counts when a link in a mail to that
 * address has been followed and confirmed, and ends when the reader says so or the mail server refuses too often.
 *
 * @param query the query part of a search's address, such as {@code category=Asia}; empty for everything
 * @param label what it is, in words
 * @param salt part of its signed links
 */
public record Subscription(
        long id,
        String email,
        String query,
        String label,
        Frequency frequency,
        String language,
        State state,
        String salt,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        int refusals) {

    /** Where a subscription stands. */
    public enum State {
        PENDING,
        CONFIRMED,
        ENDED
    }

    /** Whether mails about what is new go out. */
    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    /** The address of the search whose newest records it brings. */
    public String searchAddress() {
        return query.isEmpty() ? "/search?sort=newest" : "/search?" + query + "&sort=newest";
    }
}
