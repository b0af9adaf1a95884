package org.researcharchive.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;

/**
 * One line of the desk's list.
 *
 * @param authors printed names in order
 * @param categories the last steps of their paths
 * @param missing as in {@link MissingData}
 */
public record PublicationRow(
        long id,
        long version,
        String slug,
        String title,
        List<String> authors,
        List<String> categories,
        @Nullable String series,
        @Nullable String type,
        @Nullable PartialDate publishedOn,
        PublicationStatus status,
        Instant changedAt,
        String changedBy,
        List<String> missing) {}
