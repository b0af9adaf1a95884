package org.researcharchive.bulkedit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.bulkedit.table.RowProblem;
import org.researcharchive.bulkedit.table.TableRow;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.publication.EditOutcome;
import org.researcharchive.publication.RecordEdit;
import org.researcharchive.schema.Sql;

/** The tables of bulk edits and of the records that each concerns. */
@ApplicationScoped
public class BulkEditTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    long insert(ChangeSetKind kind, @Nullable RecordChange change, String summary, String madeBy) {
        return Sql.number(Sql.of(entities, """
                        insert into bulk_edit (kind, change, summary, made_by)
                        values (:kind, cast(cast(:change as text) as jsonb), :summary, :by) returning id
                        """, Long.class)
                .setParameter("kind", kind.name())
                .setParameter("change", change == null ? null : json(change), String.class)
                .setParameter("summary", summary)
                .setParameter("by", madeBy)
                .getSingleResult());
    }

    /** @param versions of the records, by their numbers */
    void fix(long id, Map<Long, Long> versions) {
        Sql.update(entities, """
                        insert into bulk_edit_record (bulk_edit_id, publication_id, version)
                        select :id, * from unnest(cast(:records as bigint[]), cast(:versions as bigint[]))
                        """)
                .setParameter("id", id)
                .setParameter("records", versions.keySet().toArray(Long[]::new))
                .setParameter("versions", versions.values().toArray(Long[]::new))
                .executeUpdate();
    }

    /** Forgets edits that were never started, and what the others were to change, when they are a week old. */
    void sweep() {
        Sql.update(entities, """
                delete from bulk_edit e where e.change_set_id is null and e.made_at < now() - interval '7 days'
                """).executeUpdate();
        Sql.update(entities, """
                delete from bulk_edit_record r using bulk_edit e, change_set c
                where e.id = r.bulk_edit_id and c.id = e.change_set_id and e.made_at < now() - interval '7 days'
                    and not exists (select 1 from job_run j where j.ended_at is null
                        and j.parameters ->> 'changeSet' = cast(c.id as text))
                """).executeUpdate();
    }

    Optional<BulkEdit> find(long id) {
        return Sql.rows(entities, """
                        select e.id, e.kind, e.summary, e.made_by, e.made_at, e.change_set_id
                        from bulk_edit e where e.id = :id
                        """)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> view(id, row));
    }

    private BulkEdit view(long id, Object[] row) {
        long total = 0;
        Map<EditOutcome.Kind, Long> counts = new EnumMap<>(EditOutcome.Kind.class);
        for (Object[] count : Sql.rows(entities, """
                        select verdict, count(*) from bulk_edit_record where bulk_edit_id = :id group by verdict
                        """).setParameter("id", id).getResultList()) {
            total += Sql.number(count[1]);
            if (count[0] != null) {
                counts.put(EditOutcome.Kind.valueOf((String) count[0]), Sql.number(count[1]));
            }
        }
        return new BulkEdit(
                id,
                ChangeSetKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Objects.requireNonNull(Sql.instant(row[4])),
                row[5] == null ? null : Sql.number(row[5]),
                total,
                counts);
    }

    /** The bulk edit that became a change set. */
    Optional<Long> of(long changeSet) {
        return Sql.of(entities, "select id from bulk_edit where change_set_id = :set", Long.class)
                .setParameter("set", changeSet)
                .getResultStream()
                .findFirst();
    }

    /** Makes it the edit of a change set, where it is not that of another already; whether it was. */
    boolean become(long id, long changeSet) {
        return Sql.update(
                                entities,
                                "update bulk_edit set change_set_id = :set where id = :id and change_set_id is null")
                        .setParameter("set", changeSet)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** It has not become a change set after all: its job could not be started. */
    void letGo(long id) {
        Sql.update(entities, "update bulk_edit set change_set_id = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    List<Long> records(long id) {
        return Sql.of(
                        entities,
                        "select publication_id from bulk_edit_record where bulk_edit_id = :id order by publication_id",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Some records that nobody has looked at, with their versions; another who looks gets others. */
    Map<Long, Long> unseen(long id, int limit) {
        return versions(Sql.rows(entities, """
                        select publication_id, version from bulk_edit_record
                        where bulk_edit_id = :id and verdict is null order by publication_id limit :limit
                        for update skip locked
                        """)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList());
    }

    Map<Long, Long> versions(long id, List<Long> records) {
        return versions(Sql.rows(entities, """
                        select publication_id, version from bulk_edit_record
                        where bulk_edit_id = :id and publication_id = any(cast(:records as bigint[]))
                        """)
                .setParameter("id", id)
                .setParameter("records", records.toArray(Long[]::new))
                .getResultList());
    }

    /** The first records that would be changed. */
    Map<Long, Long> changed(long id, int first, int size) {
        return versions(Sql.rows(entities, """
                        select publication_id, version from bulk_edit_record
                        where bulk_edit_id = :id and verdict = 'CHANGED'
                        order by publication_id offset :first limit :size
                        """)
                .setParameter("id", id)
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList());
    }

    private static Map<Long, Long> versions(List<Object[]> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> Sql.number(row[0]), row -> Sql.number(row[1]), (one, other) -> one, TreeMap::new));
    }

    void saw(long id, List<EditOutcome> outcomes) {
        Sql.update(entities, """
                        update bulk_edit_record r set verdict = w.verdict, problem = w.problem
                        from unnest(cast(:records as bigint[]), cast(:verdicts as text[]), cast(:problems as text[]))
                            as w (publication_id, verdict, problem)
                        where r.bulk_edit_id = :id and r.publication_id = w.publication_id
                        """)
                .setParameter("id", id)
                .setParameter("records", outcomes.stream().map(EditOutcome::id).toArray(Long[]::new))
                .setParameter(
                        "verdicts",
                        outcomes.stream().map(outcome -> outcome.kind().name()).toArray(String[]::new))
                .setParameter(
                        "problems",
                        outcomes.stream().map(BulkEditTable::problem).toArray(String[]::new))
                .executeUpdate();
    }

    /** Why a record is not changed, in words; null where it is. */
    static @Nullable String problem(EditOutcome outcome) {
        return outcome.problems().isEmpty()
                ? outcome.by()
                : outcome.problems().stream()
                        .map(violation -> violation.field() + ": " + violation.message())
                        .collect(Collectors.joining("; "));
    }

    List<RefusedRecord> refused(long id, int limit) {
        return Sql.rows(entities, """
                        select p.id, p.title, r.verdict, r.line, r.problem
                        from bulk_edit_record r join publication p on p.id = r.publication_id
                        where r.bulk_edit_id = :id and r.verdict in ('REFUSED', 'EDITED_SINCE')
                        order by r.line, r.publication_id limit :limit
                        """).setParameter("id", id).setParameter("limit", limit).getResultList().stream()
                .map(row -> new RefusedRecord(
                        Sql.number(row[0]),
                        (String) row[1],
                        EditOutcome.Kind.valueOf((String) row[2]),
                        row[3] == null ? null : Sql.number(row[3]),
                        (String) row[4]))
                .toList();
    }

    /** Rows of a table that could not be taken, in their order. */
    List<RowProblem> problems(long id, int limit) {
        return Sql.rows(
                        entities,
                        "select line, reason from bulk_edit_problem where bulk_edit_id = :id order by line limit :limit")
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new RowProblem(Sql.number(row[0]), (String) row[1]))
                .toList();
    }

    void refuse(long id, List<RowProblem> problems) {
        Sql.update(entities, """
                        insert into bulk_edit_problem (bulk_edit_id, line, reason)
                        select :id, * from unnest(cast(:lines as bigint[]), cast(:reasons as text[]))
                        """)
                .setParameter("id", id)
                .setParameter("lines", problems.stream().map(RowProblem::line).toArray(Long[]::new))
                .setParameter(
                        "reasons", problems.stream().map(RowProblem::reason).toArray(String[]::new))
                .executeUpdate();
    }

    /** Fixes records with a change of its own for each. */
    void fix(long id, List<TableRow> rows) {
        Sql.update(entities, """
                        insert into bulk_edit_record (bulk_edit_id, publication_id, version, line, change)
                        select :id, w.record, w.version, w.line, cast(w.change as jsonb)
                        from unnest(cast(:records as bigint[]), cast(:versions as bigint[]), cast(:lines as bigint[]),
                            cast(:changes as text[])) as w (record, version, line, change)
                        """)
                .setParameter("id", id)
                .setParameter("records", rows.stream().map(TableRow::id).toArray(Long[]::new))
                .setParameter("versions", rows.stream().map(TableRow::version).toArray(Long[]::new))
                .setParameter("lines", rows.stream().map(TableRow::line).toArray(Long[]::new))
                .setParameter(
                        "changes",
                        rows.stream()
                                .map(row -> json(new RecordChange.SetCells(row.cells())))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * What an edit does: one change to all, or a change of its own to each of the records in question.
     *
     * @param records those in question
     */
    RecordEdit edit(long id, List<Long> records) {
        String common = Sql.of(entities, "select cast(change as text) from bulk_edit where id = :id", String.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
        if (common != null) {
            RecordChange change = change(common);
            return (record, says) -> change.of(says);
        }
        Map<Long, RecordChange> changes = new HashMap<>();
        Sql.rows(entities, """
                        select publication_id, cast(change as text) from bulk_edit_record
                        where bulk_edit_id = :id and publication_id = any(cast(:records as bigint[]))
                            and change is not null
                        """)
                .setParameter("id", id)
                .setParameter("records", records.toArray(Long[]::new))
                .getResultList()
                .forEach(row -> changes.put(Sql.number(row[0]), change((String) row[1])));
        return (record, says) ->
                changes.containsKey(record) ? changes.get(record).of(says) : says;
    }

    private static String json(RecordChange change) {
        try {
            return JSON.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A change cannot be written as JSON", e);
        }
    }

    private static RecordChange change(String json) {
        try {
            return JSON.readValue(json, RecordChange.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table of bulk edits holds something that is no change", e);
        }
    }
}
