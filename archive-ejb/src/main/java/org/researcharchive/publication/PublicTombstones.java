package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.schema.Sql;

/**
 * What readers are told of records that were published once and are withdrawn now. A draft that was discarded never was
 * public, and is not here.
 */
@Stateless
@PermitAll
public class PublicTombstones {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationParts parts;

    /** The tombstone of a record; nothing where it is not withdrawn, or never was published. */
    public Optional<Tombstone> of(long id) {
        return Sql.rows(entities, """
                        select p.slug, p.title, p.language, cast(p.published_on as text), p.published_precision,
                            w.withdrawn_at, w.withdrawal_reason
                        from publication p left join publication_workflow w on w.publication_id = p.id
                        where p.id = :id and p.status = 'WITHDRAWN' and p.first_published_at is not null
                        """)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Tombstone(
                        id,
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        parts.printedNames(List.of(id)).getOrDefault(id, List.of()),
                        date((String) row[3], (String) row[4]),
                        Sql.instant(row[5]),
                        (String) row[6]));
    }

    private static @Nullable PartialDate date(@Nullable String day, @Nullable String precision) {
        return day == null || precision == null
                ? null
                : new PartialDate(LocalDate.parse(day), PartialDate.Precision.valueOf(precision));
    }
}
