package org.researcharchive.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.researcharchive.schema.Sql;

/** Lets one piece of the records follow what they show, in a transaction of its own. Only for {@link FollowRun}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FollowTurn {

    private static final int PIECE = 1_000;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private Event<ArchiveChanged> changed;

    /** Sends the next records of a queue on their way to the index; whether there was anything to do. */
    public boolean next(Follower follower) {
        List<Object[]> found = Sql.rows(entities, follower.next()).getResultList();
        found.forEach(entry -> follow(follower, Sql.number(entry[0]), Sql.number(entry[1]), Sql.number(entry[2])));
        return !found.isEmpty();
    }

    private void follow(Follower follower, long entry, long of, long after) {
        Long[] records = Sql.of(entities, follower.records(), Long.class)
                .setParameter("of", of)
                .setParameter("after", after)
                .setParameter("size", PIECE)
                .getResultList()
                .toArray(Long[]::new);
        if (records.length > 0) {
            touch(records);
        }
        if (records.length < PIECE) {
            Sql.update(entities, follower.delete()).setParameter("id", entry).executeUpdate();
        } else {
            Sql.update(entities, follower.advance())
                    .setParameter("id", entry)
                    .setParameter("after", records[records.length - 1])
                    .executeUpdate();
        }
    }

    /** Locked in order, so that two who change many records wait for each other and do not block each other. */
    private void touch(Long[] records) {
        // what people save meanwhile overtakes this on its way to the index
        entities.createNativeQuery("select set_config('archive.bulk', 'on', true)")
                .getSingleResult();
        Sql.of(
                        entities,
                        "select id from publication where id = any(cast(:ids as bigint[])) order by id for update",
                        Long.class)
                .setParameter("ids", records)
                .getResultList();
        Sql.update(
                        entities,
                        "update publication set change_number = change_number where id = any(cast(:ids as bigint[]))")
                .setParameter("ids", records)
                .executeUpdate();
        changed.fire(new ArchiveChanged());
    }
}
