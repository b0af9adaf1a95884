package org.researcharchive.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationDraft;

/**
 * A record as the API answers it: the record format, and beside it what the archive itself knows.
 *
 * @param createdBy and the other names of staff, and what is missing, are told to staff only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationJson(
        long id,
        long version,
        String slug,
        String url,
        @JsonUnwrapped PublicationDraft record,
        Instant createdAt,
        Instant changedAt,
        @Nullable String createdBy,
        @Nullable String changedBy,
        @Nullable List<String> missing) {

    static PublicationJson forAnyone(PublicationDetails publication, String url) {
        return new PublicationJson(
                publication.id(),
                publication.version(),
                publication.slug(),
                url,
                publication.record(),
                publication.createdAt(),
                publication.changedAt(),
                null,
                null,
                null);
    }

    static PublicationJson forStaff(PublicationDetails publication, String url) {
        return new PublicationJson(
                publication.id(),
                publication.version(),
                publication.slug(),
                url,
                publication.record(),
                publication.createdAt(),
                publication.changedAt(),
                publication.createdBy(),
                publication.changedBy(),
                publication.missing());
    }
}
