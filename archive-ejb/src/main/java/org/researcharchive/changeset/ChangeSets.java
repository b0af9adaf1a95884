package org.researcharchive.changeset;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobRuns;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/**
 * The table of change sets, and what can be read of them out of the revisions that name them. Whoever begins one says
 * so to its job by the parameter {@link #PARAMETER}, and signs with an {@code Actor} that names it.
 *
 * <p>Only for the desks of such jobs and for their artifacts, hence no role.
 */
@Stateless
@PermitAll
public class ChangeSets {

    /** The parameter that tells a job which change set it writes. */
    public static final String PARAMETER = "changeSet";

    /** How history names what a change was part of: this and the number of the change set. */
    public static final String ORIGIN = "change set ";

    /** How history names what a change was part of that takes a change set back: this and the number of that one. */
    public static final String UNDO_ORIGIN = "undo of change set ";

    private static final String SELECT = """
            select c.id, c.kind, c.summary, c.made_by, c.made_at, c.undoes, u.id as undone_by,
                (select count(distinct a.id) from revision r join publication_aud a on a.rev = r.id
                    where r.change_set_id = c.id) as changed,
                (select count(*) from change_set_left l where l.change_set_id = c.id) as left_alone
            from change_set c left join change_set u on u.undoes = c.id
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private JobRuns jobs;

    @Inject
    private Event<UndoBegun> undoBegun;

    /**
     * A new change set, to be written by a job.
     *
     * @param summary what it does, in words
     * @return its number
     */
    public long begin(ChangeSetKind kind, String summary, String madeBy) {
        return Sql.number(Sql.of(entities, """
                        insert into change_set (kind, summary, made_by) values (:kind, :summary, :by) returning id
                        """, Long.class)
                .setParameter("kind", kind.name())
                .setParameter("summary", summary)
                .setParameter("by", madeBy)
                .getSingleResult());
    }

    /**
     * The change set that takes another one back: a new one, or the one that was begun before.
     *
     * @throws UndoRefusedException if it cannot be taken back as things stand
     */
    public long beginUndo(long id, String madeBy) {
        int begun = Sql.update(entities, """
                        insert into change_set (kind, summary, made_by, undoes)
                        select 'UNDO', c.summary, :by, c.id from change_set c where c.id = :id
                        on conflict (undoes) do nothing
                        """)
                .setParameter("by", madeBy)
                .setParameter("id", id)
                .executeUpdate();
        long undo = Sql.of(entities, "select id from change_set where undoes = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownChangeSetException(id));
        if (begun == 1) {
            undoBegun.fire(new UndoBegun(id, undo, madeBy));
        }
        return undo;
    }

    /** What a change set takes back. */
    public record Undone(long id, ChangeSetKind kind) {}

    /** What a change set of the kind {@link ChangeSetKind#UNDO} takes back. */
    public Undone undoneBy(long undo) {
        return Sql.rows(entities, """
                        select c.id, c.kind from change_set u join change_set c on c.id = u.undoes where u.id = :undo
                        """)
                .setParameter("undo", undo)
                .getResultStream()
                .findFirst()
                .map(row -> new Undone(Sql.number(row[0]), ChangeSetKind.valueOf((String) row[1])))
                .orElseThrow(() -> new UnknownChangeSetException(undo));
    }

    /** Forgets a change set whose job could not be started; one that has changed anything stays. */
    public void forget(long id) {
        Sql.update(entities, """
                        delete from change_set c where c.id = :id
                            and not exists (select 1 from revision r where r.change_set_id = c.id)
                        """).setParameter("id", id).executeUpdate();
    }

    /** Notes records that a change set leaves alone, in one statement. */
    public void leave(long id, List<LeftRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        Sql.update(entities, """
                        insert into change_set_left (change_set_id, publication_id, reason, detail)
                        select :id, * from unnest(cast(:records as bigint[]), cast(:reasons as text[]),
                            cast(:details as text[]))
                        on conflict (change_set_id, publication_id)
                            do update set reason = excluded.reason, detail = excluded.detail
                        """)
                .setParameter("id", id)
                .setParameter("records", records.stream().map(LeftRecord::id).toArray(Long[]::new))
                .setParameter(
                        "reasons",
                        records.stream().map(left -> left.reason().name()).toArray(String[]::new))
                .setParameter(
                        "details", records.stream().map(LeftRecord::detail).toArray(String[]::new))
                .executeUpdate();
    }

    /** Records that a change set has changed, in order; all of them, since a job goes through them once. */
    public List<Long> records(long id) {
        return Sql.of(entities, """
                        select distinct a.id from revision r join publication_aud a on a.rev = r.id
                        where r.change_set_id = :id order by a.id
                        """, Long.class).setParameter("id", id).getResultList();
    }

    /** One change set. */
    public Optional<ChangeSet> find(long id) {
        return Sql.rows(entities, SELECT + " where c.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    /** The newest first. */
    public List<ChangeSet> newest(int first, int size) {
        return Sql.rows(entities, SELECT + " order by c.id desc offset :first limit :size")
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** Records that a change set has changed, in the order of their numbers. */
    public List<ChangedRecord> changed(long id, int first, int size) {
        return Sql.rows(entities, """
                        select p.id, p.title, p.status,
                            (select count(*) from publication_aud b where b.id = p.id and b.rev <= w.rev) as version
                        from (select a.id, max(a.rev) as rev from revision r join publication_aud a on a.rev = r.id
                            where r.change_set_id = :id group by a.id order by a.id offset :first limit :size) w
                        join publication p on p.id = w.id order by p.id
                        """)
                .setParameter("id", id)
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList()
                .stream()
                .map(row -> new ChangedRecord(
                        Sql.number(row[0]),
                        (String) row[1],
                        PublicationStatus.valueOf((String) row[2]),
                        Math.toIntExact(Sql.number(row[3]))))
                .toList();
    }

    /** Records that a change set left alone, in the order of their numbers. */
    public List<LeftRecord> left(long id, int first, int size) {
        return Sql.rows(entities, """
                        select l.publication_id, p.title, l.reason, l.detail
                        from change_set_left l left join publication p on p.id = l.publication_id
                        where l.change_set_id = :id order by l.publication_id offset :first limit :size
                        """)
                .setParameter("id", id)
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList()
                .stream()
                .map(row -> new LeftRecord(
                        Sql.number(row[0]), (String) row[1], LeftRecord.Reason.valueOf((String) row[2]), (String)
                                row[3]))
                .toList();
    }

    private ChangeSet view(Object[] row) {
        long id = Sql.number(row[0]);
        return new ChangeSet(
                id,
                ChangeSetKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Objects.requireNonNull(Sql.instant(row[4])),
                number(row[5]),
                number(row[6]),
                jobs.latestWith(PARAMETER, Long.toString(id)).orElse(null),
                Sql.number(row[7]),
                Sql.number(row[8]));
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : Sql.number(value);
    }
}
