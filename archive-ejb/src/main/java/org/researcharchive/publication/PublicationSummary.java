package org.researcharchive.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * A published record as lists show it.
 *
 * @param authors with their names as printed, in order
 */
public record PublicationSummary(
        long id,
        String slug,
        String title,
        @Nullable String summary,
        @Nullable PartialDate publishedOn,
        @Nullable String type,
        @Nullable IndexableSeries series,
        List<IndexableAuthor> authors,
        List<IndexableCategory> categories) {}
