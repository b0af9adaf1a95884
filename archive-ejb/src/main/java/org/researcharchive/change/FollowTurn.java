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

    private static final int PIECE = 500;

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

    private void follow(Follower follower, long entry, long of, long last) {
        List<Long> records = Sql.of(entities, follower.records(), Long.class)
                .setParameter("of", of)
                .setParameter("last", last)
                .setParameter("size", PIECE)
                .getResultList();
        if (records.isEmpty()) {
            Sql.update(entities, follower.delete()).setParameter("id", entry).executeUpdate();
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
        Sql.update(entities, follower.advance())
                .setParameter("id", entry)
                .setParameter("last", records.getLast())
                .executeUpdate();
        changed.fire(new ArchiveChanged());
    }
}
