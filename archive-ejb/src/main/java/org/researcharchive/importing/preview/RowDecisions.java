package org.researcharchive.importing.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/** What was decided about the rows of previews, kept with them and followed by the import. */
@ApplicationScoped
public class RowDecisions {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Where a row stands. */
    public record Place(String file, long line) {}

    /**
     * What was decided about a row.
     *
     * @param others records that it may be the same as
     */
    public record Decided(RowDecision decision, List<Long> others) {}

    /** Keeps what was decided about a row that has lookalikes; null takes it back. */
    public void decide(long preview, long row, @Nullable RowDecision decision) {
        Sql.update(
                        entities,
                        "update import_row set decision = :decision where preview_id = :preview and id = :row"
                                + " and lookalikes <> '[]'")
                .setParameter("decision", decision == null ? null : decision.name(), StandardBasicTypes.STRING)
                .setParameter("preview", preview)
                .setParameter("row", row)
                .executeUpdate();
    }

    /** Keeps all rows out that have lookalikes and that nothing was decided about. */
    public void excludeUndecided(long preview) {
        Sql.update(
                        entities,
                        "update import_row set decision = 'EXCLUDED' where preview_id = :preview and lookalikes <> '[]'"
                                + " and decision is null")
                .setParameter("preview", preview)
                .executeUpdate();
    }

    /** What was decided about some rows, by where they stand; rows that nothing was decided about are left out. */
    public Map<Place, Decided> of(long preview, List<Place> rows) {
        Map<Place, Decided> decided = new HashMap<>();
        Sql.rows(entities, """
                        select r.file, r.line, r.decision, array_to_string(array(
                            select one ->> 'id' from jsonb_array_elements(r.lookalikes) as one), ',') as others
                        from import_row r
                        join unnest(cast(:files as text[]), cast(:lines as bigint[])) as asked (file, line)
                            on r.file = asked.file and r.line = asked.line
                        where r.preview_id = :preview and r.decision is not null
                        """)
                .setParameter("preview", preview)
                .setParameter("files", rows.stream().map(Place::file).toArray(String[]::new))
                .setParameter("lines", rows.stream().map(Place::line).toArray(Long[]::new))
                .getResultStream()
                .forEach(row -> decided.put(
                        new Place((String) row[0], Sql.number(row[1])),
                        new Decided(
                                RowDecision.valueOf((String) row[2]),
                                Stream.of(((String) row[3]).split(","))
                                        .map(Long::valueOf)
                                        .toList())));
        return decided;
    }
}
