package org.researcharchive.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of a record under embargo: everything that says what it is, so that it can be found and cited, but
 * neither its text nor its pictures and files. See decision 0014.
 */
final class Embargo {

    private Embargo() {}

    static boolean holds(@Nullable Instant until) {
        return until != null && until.isAfter(Instant.now());
    }

    /** The record as the public may read it now. */
    static PublicationDetails open(@Nullable Instant until, PublicationDetails whole) {
        if (!holds(until)) {
            return whole;
        }
        return new PublicationDetails(
                whole.id(),
                whole.version(),
                whole.slug(),
                whole.record().toBuilder()
                        .body(null)
                        .bodyFormat(null)
                        .images(List.of())
                        .attachments(List.of())
                        .build(),
                whole.bylines(),
                whole.series(),
                whole.categories(),
                whole.missing(),
                whole.createdAt(),
                whole.createdBy(),
                whole.changedAt(),
                whole.changedBy());
    }
}
