package org.researcharchive.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.researcharchive.schema.Sql;

/** Which records may be the same, and of which staff said that they are not. The smaller number comes first. */
@ApplicationScoped
public class DuplicatePairs {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** What a comparison found of one record; what it found before and not now is forgotten, decisions are kept. */
    void found(long publication, List<Long> lookalikes) {
        Long[] others = lookalikes.toArray(Long[]::new);
        Sql.update(entities, """
                        delete from duplicate_pair where state = 'POSSIBLE' and (
                            first_id = :id and second_id <> all(:others) or second_id = :id and first_id <> all(:others))
                        """)
                .setParameter("id", publication)
                .setParameter("others", others)
                .executeUpdate();
        Sql.update(entities, """
                        insert into duplicate_pair (first_id, second_id)
                        select least(:id, other), greatest(:id, other) from unnest(cast(:others as bigint[])) as other
                        order by 1, 2 on conflict do nothing
                        """)
                .setParameter("id", publication)
                .setParameter("others", others)
                .executeUpdate();
    }

    /** Records of which staff said that they are another publication than this. */
    List<Long> notTheSame(long publication) {
        return Sql.of(entities, """
                        select case when first_id = :id then second_id else first_id end from duplicate_pair
                        where state = 'NOT_SAME' and (first_id = :id or second_id = :id)
                        """, Long.class).setParameter("id", publication).getResultList();
    }

    /** Remembers that two records are two publications. */
    public void notTheSame(long one, long other, String by) {
        Sql.update(entities, """
                        insert into duplicate_pair (first_id, second_id, state, decided_at, decided_by)
                        values (least(:one, :other), greatest(:one, :other), 'NOT_SAME', clock_timestamp(), :by)
                        on conflict (first_id, second_id) do update set state = excluded.state,
                            decided_at = excluded.decided_at, decided_by = excluded.decided_by
                        """)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Forgets that staff said so. */
    void forget(long one, long other) {
        Sql.update(entities, """
                        delete from duplicate_pair where first_id = least(:one, :other) and second_id = greatest(:one, :other)
                        """)
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
        Sql.update(entities, "insert into duplicate_check (publication_id, priority) values (:one, 0)")
                .setParameter("one", one)
                .executeUpdate();
    }

    /** Takes records that wait for a comparison; each is this transaction's alone. */
    List<Long> take(int limit) {
        return Sql.of(entities, """
                        with taken as (delete from duplicate_check where id in (select id from duplicate_check
                            order by priority, id limit :limit for update skip locked) returning publication_id)
                        select distinct publication_id from taken order by publication_id
                        """, Long.class).setParameter("limit", limit).getResultList();
    }
}
