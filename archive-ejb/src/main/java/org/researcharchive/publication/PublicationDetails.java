package org.researcharchive.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Numbered;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.series.SeriesDetails;

/**
 * A stored publication with everything that is on it.
 *
 * @param record all its fields in the record format; the body is sanitised HTML
 * @param version to be given back with a change
 * @param bylines the byline with its authority entries, in the order of {@code record.authors()}
 * @param missing the names of fields that a complete record would have, see {@link MissingData}
 */
public record PublicationDetails(
        long id,
        long version,
        String slug,
        PublicationDraft record,
        List<BylineDetails> bylines,
        @Nullable SeriesDetails series,
        List<CategoryDetails> categories,
        List<String> missing,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy)
        implements Numbered {}
