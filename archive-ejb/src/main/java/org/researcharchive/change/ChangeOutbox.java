package org.researcharchive.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.researcharchive.schema.Sql;

/**
 * The outbox: changes that are committed and have still to reach the index. The database writes an entry with every
 * change of a record (see the triggers of the schema); the feed takes entries away one by one as the index confirms
 * them. What is not confirmed is still here after a crash.
 *
 * <p>Only for the feed, hence no role; what the desk may do with it, it does through the index's own boundary.
 */
@Stateless
@PermitAll
public class ChangeOutbox {

    /** After so many attempts, about an hour and a half, a change is parked. */
    static final int MOST_ATTEMPTS = 10;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * The next changes that are due, each locked until the transaction ends and passed over by everybody else who asks.
     * What came first comes before what came later.
     *
     * @param bulk whether to take what jobs saved, or what people saved: those who wait need not queue behind a job
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<PendingChange> claim(boolean bulk, int limit) {
        return Sql.rows(entities, """
                                select id, publication_id, attempts, priority from publication_change
                                where not parked and priority = :priority and due_at <= clock_timestamp()
                                order by id limit :limit for update skip locked
                                """)
                .setParameter("priority", bulk ? 1 : 0)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new PendingChange(
                        Sql.number(row[0]),
                        Sql.number(row[1]),
                        Math.toIntExact(Sql.number(row[2])),
                        Sql.number(row[3]) > 0))
                .toList();
    }

    /** The index holds these changes, or something newer. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void acknowledge(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            Sql.update(entities, "delete from publication_change where id = any(:ids)")
                    .setParameter("ids", ids.toArray(Long[]::new))
                    .executeUpdate();
        }
    }

    /** The index refused this change: it is tried again later, and later still, and in the end parked. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void fail(long id, String reason) {
        Sql.update(entities, """
                        update publication_change set attempts = attempts + 1, reason = :reason,
                            parked = attempts + 1 >= :most,
                            due_at = clock_timestamp() + interval '5 seconds' * power(2, least(attempts, 10))
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("reason", reason)
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
    }

    public OutboxState state() {
        Object[] row = Sql.rows(entities, """
                        select count(*) filter (where not parked),
                            coalesce(extract(epoch from clock_timestamp() - min(changed_at) filter (where not parked)), 0),
                            count(*) filter (where parked)
                        from publication_change
                        """).getSingleResult();
        return new OutboxState(Sql.number(row[0]), ((Number) row[1]).doubleValue(), Sql.number(row[2]));
    }

    /** The newest entry there is; every change committed up to now has this number or a lower one, or is gone. */
    public long fence() {
        return Sql.number(Sql.of(entities, "select coalesce(max(id), 0) from publication_change", Long.class)
                .getSingleResult());
    }

    /** Changes up to the fence that have still to reach the index, without the parked ones. */
    public long pendingUpTo(long fence) {
        return Sql.number(Sql.of(
                        entities,
                        "select count(*) from publication_change where id <= :fence and not parked",
                        Long.class)
                .setParameter("fence", fence)
                .getSingleResult());
    }

    /** Changes that wait for a person, the oldest first. */
    public List<FailedChange> failed(int limit) {
        return Sql.rows(entities, """
                                select id, publication_id, changed_at, attempts, coalesce(reason, '') from publication_change
                                where parked order by id limit :limit
                                """)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new FailedChange(
                        Sql.number(row[0]),
                        Sql.number(row[1]),
                        Objects.requireNonNull(Sql.instant(row[2])),
                        Math.toIntExact(Sql.number(row[3])),
                        (String) row[4]))
                .toList();
    }

    /** Tries the parked changes again; says how many. */
    public int retryFailed() {
        return Sql.update(
                        entities,
                        "update publication_change set parked = false, attempts = 0, due_at = clock_timestamp() where parked")
                .executeUpdate();
    }

    /** Puts records into the outbox as if they had changed, without a change to them. */
    public int enqueue(Collection<Long> publicationIds) {
        return Sql.update(
                        entities,
                        "insert into publication_change (publication_id, priority) select unnest(cast(:ids as bigint[])), 1")
                .setParameter("ids", publicationIds.toArray(Long[]::new))
                .executeUpdate();
    }

    /**
     * Those of the records that have a change on its way to the index, be it of their own or of something that they show;
     * a parked one is on no way.
     */
    public Set<Long> waiting(Collection<Long> publicationIds) {
        String own = "select publication_id from publication_change where publication_id = any(:ids) and not parked";
        String all = Stream.concat(Stream.of(own), Stream.of(Follower.values()).map(Follower::waiting))
                .collect(Collectors.joining(" union "));
        return Set.copyOf(Sql.of(entities, all, Long.class)
                .setParameter("ids", publicationIds.toArray(Long[]::new))
                .getResultList());
    }

    /** Puts records into the outbox once more, in place of changes of them that were parked. */
    public void requeue(Collection<Long> publicationIds) {
        Sql.update(entities, "delete from publication_change where publication_id = any(:ids) and parked")
                .setParameter("ids", publicationIds.toArray(Long[]::new))
                .executeUpdate();
        enqueue(publicationIds);
    }
}
