package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.researcharchive.schema.Sql;

/**
 * Finds the record that is meant by another name than its address. Withdrawn records are found, too: their own address
 * says that they are gone.
 */
@Stateless
@PermitAll
public class PublicAddresses {

    private static final String KNOWN = "p.status in ('PUBLISHED', 'WITHDRAWN')";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The record that was found at an address before it came here; of several the published and then the oldest. */
    public Optional<RecordAddress> formerly(String address) {
        return FormerAddress.normal(address)
                .flatMap(
                        normal -> first(Sql.rows(entities, """
                                select p.id, p.slug from former_address f
                                join publication p on p.id = coalesce(last_merged_into(f.publication_id), f.publication_id)
                                where f.address = :address and %s order by p.status, p.id limit 1
                                """.formatted(KNOWN)).setParameter("address", normal)));
    }

    /** The record by where it came from. */
    public Optional<RecordAddress> from(String source, String sourceId) {
        return first(Sql.rows(
                        entities,
                        "select p.id, p.slug from publication f join publication p"
                                + " on p.id = coalesce(last_merged_into(f.id), f.id)"
                                + " where f.source = :source and f.source_id = :id and " + KNOWN)
                .setParameter("source", source)
                .setParameter("id", sourceId));
    }

    /** The record that stands for one which was public and was merged into another; nothing for any other. */
    public Optional<RecordAddress> mergedInto(long id) {
        return first(Sql.rows(entities, """
                        select p.id, p.slug from publication m join publication p on p.id = last_merged_into(m.id)
                        where m.id = :id and m.merged_into is not null and m.first_published_at is not null and %s
                        """.formatted(KNOWN)).setParameter("id", id));
    }

    private static Optional<RecordAddress> first(NativeQuery<Object[]> rows) {
        return rows.getResultStream()
                .map(row -> new RecordAddress(Sql.number(row[0]), (String) row[1]))
                .findFirst();
    }
}
