package org.researcharchive.featured;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationSummary;

/**
 * What was chosen for the home page, and by whom.
 *
 * @param pieces those that are published, in order
 * @param chosenBy an account's name; absent where nothing was ever chosen
 * @param chosenAt absent likewise
 */
public record FeaturedChoice(
        List<PublicationSummary> pieces,
        @Nullable String chosenBy,
        @Nullable Instant chosenAt) {

    /** The most pieces that can be chosen: more would be a list, and no choice. */
    public static final int MOST = 6;
}
