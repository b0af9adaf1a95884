package org.researcharchive.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.researcharchive.change.ArchiveChanged;
import org.researcharchive.schema.Sql;

/**
 * Lets the index follow a change of an author's names, some records after the other, each time in a transaction of its
 * own. Only for {@link AuthorChangeRun}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuthorChangeTurn {

    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private Event<ArchiveChanged> changed;

    /** Takes the next records that have to follow; whether there were any. */
    public boolean next() {
        return Sql.rows(entities, """
                        select id, author_id, last_publication from author_change
                        order by id limit 1 for update skip locked
                        """)
                .getResultStream()
                .findFirst()
                .map(row -> {
                    follow(Sql.number(row[0]), Sql.number(row[1]), Sql.number(row[2]));
                    return true;
                })
                .orElse(false);
    }

    private void follow(long change, long author, long last) {
        List<Long> records = Sql.of(entities, """
                        select p.id from publication p where p.id in (select b.publication_id from byline b
                            where b.author_id = :author and b.publication_id > :last order by 1 limit :limit)
                        order by p.id for update
                        """, Long.class)
                .setParameter("author", author)
                .setParameter("last", last)
                .setParameter("limit", CHUNK)
                .getResultList();
        if (records.isEmpty()) {
            Sql.update(entities, "delete from author_change where id = :change")
                    .setParameter("change", change)
                    .executeUpdate();
            return;
        }
        if (last > 0) {
            // the first records are what somebody looks for; the rest lets go before what people save meanwhile
            entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                    .getSingleResult();
        }
        Sql.update(
                        entities,
                        "update publication set change_number = change_number where id = any(cast(:ids as bigint[]))")
                .setParameter("ids", records.toArray(Long[]::new))
                .executeUpdate();
        Sql.update(entities, "update author_change set last_publication = :last where id = :change")
                .setParameter("last", records.getLast())
                .setParameter("change", change)
                .executeUpdate();
        changed.fire(new ArchiveChanged());
    }
}
