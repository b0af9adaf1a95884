package org.researcharchive.duplicate;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.PersonName;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;

/**
 * What a record is compared by.
 *
 * @param except the number of the record itself, 0 for one that is not stored
 * @param authors keys of their names, see {@link PersonName#key}
 * @param identifiers values by their schemes
 */
public record Probe(
        long except,
        String title,
        @Nullable PartialDate publishedOn,
        Set<String> authors,
        Map<String, String> identifiers,
        @Nullable String sourceUrl) {

    /** What a record is compared by that is stored under this number. */
    public static Probe of(long id, PublicationDraft record) {
        return new Probe(
                id,
                Objects.requireNonNullElse(record.title(), ""),
                record.publishedOn(),
                record.authors().stream()
                        .map(AuthorDraft::name)
                        .filter(Objects::nonNull)
                        .map(PersonName::key)
                        .collect(Collectors.toSet()),
                record.identifiers(),
                record.sourceUrl());
    }
}
