package org.researcharchive.tuning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tuning as somebody saved it.
 *
 * @param id 0 for {@link #INITIAL}, which nobody saved
 * @param savedBy an account's name; absent where nobody saved it
 * @param savedAt absent likewise
 */
public record TuningVersion(
        long id,
        Tuning tuning,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    /** What the product does by itself. */
    public static final TuningVersion INITIAL = new TuningVersion(0, Tuning.INITIAL, null, null);
}
