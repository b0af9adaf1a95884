package org.researcharchive.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * What stays of a withdrawn record for readers: enough to know that it is the one they look for.
 *
 * @param authors as they were printed
 * @param withdrawnAt null where that is not known
 * @param reason in the words of who withdrew it; null where nothing was said
 */
public record Tombstone(
        long id,
        String slug,
        String title,
        String language,
        List<String> authors,
        @Nullable PartialDate publishedOn,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {}
