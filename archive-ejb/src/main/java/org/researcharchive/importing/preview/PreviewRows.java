package org.researcharchive.importing.preview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.schema.Sql;

/** The table of rows. Written a piece at a time and read a page at a time, each in one statement. */
@ApplicationScoped
public class PreviewRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<Violation>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<PossibleDuplicate>> LOOKALIKES = new TypeReference<>() {};

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** An earlier row with the same identifier. */
    record Earlier(long line, String digest) {}

    /**
     * @param digests of the rows' records, in the order of the rows; null for those that are none
     */
    void add(long previewId, List<PreviewRow> rows, List<@Nullable String> digests) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            objects.add(object(rows.get(i), digests.get(i)));
        }
        Sql.update(entities, """
                        insert into import_row (preview_id, file, line, title, source, source_id, digest, outcome,
                            publication_id, changes, problems, lookalikes)
                        select :preview, r.file, r.line, r.title, r.source, r.source_id, r.digest, r.outcome,
                            r.publication_id, r.changes, r.problems, r.lookalikes
                        from rows from (jsonb_to_recordset(cast(:rows as jsonb)) as (file text, line bigint, title text,
                            source text, source_id text, digest text, outcome text, publication_id bigint, changes jsonb,
                            problems jsonb, lookalikes jsonb)) with ordinality
                            as r (file, line, title, source, source_id, digest, outcome, publication_id, changes, problems,
                                lookalikes, place)
                        order by r.place
                        """)
                .setParameter("preview", previewId)
                .setParameter("rows", json(objects))
                .executeUpdate();
    }

    /** The last earlier row for each identifier of a source. */
    Map<String, Earlier> earlier(long previewId, String source, Collection<String> ids) {
        Map<String, Earlier> earlier = new HashMap<>();
        Sql.rows(entities, """
                        select source_id, line, digest from import_row
                        where preview_id = :preview and source = :source and source_id = any(:ids)
                            and outcome in ('CREATED', 'UPDATED', 'UNCHANGED')
                        order by id
                        """)
                .setParameter("preview", previewId)
                .setParameter("source", source)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()
                .forEach(row -> earlier.put((String) row[0], new Earlier(Sql.number(row[1]), (String) row[2])));
        return earlier;
    }

    /** How many rows there are of each outcome. */
    Map<RowOutcome, Long> counts(long previewId) {
        Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
        Sql.rows(entities, "select outcome, count(*) from import_row where preview_id = :preview group by outcome")
                .setParameter("preview", previewId)
                .getResultList()
                .forEach(row -> counts.put(RowOutcome.valueOf((String) row[0]), Sql.number(row[1])));
        return counts;
    }

    /** How many rows would possibly bring a record a second time, and how many of them somebody has excluded. */
    DuplicateCounts duplicates(long previewId) {
        Object[] row =
                Sql.rows(entities, """
                        select count(*), count(*) filter (where decision = 'EXCLUDED') as excluded from import_row
                        where preview_id = :preview and lookalikes <> '[]'
                        """).setParameter("preview", previewId).getSingleResult();
        return new DuplicateCounts(Sql.number(row[0]), Sql.number(row[1]));
    }

    /** One page of rows in the order of the file. */
    List<PreviewRow> list(long previewId, RowSelection selection, int first, int size) {
        return Sql.rows(entities, """
                        select id, file, line, title, source, source_id, outcome, publication_id, cast(changes as text),
                            cast(problems as text) as problems, cast(lookalikes as text) as lookalikes, decision
                        from import_row where preview_id = :preview
                            and outcome = any(:outcomes) %s
                        order by id offset :first limit :size
                        """.formatted(selection.possibleDuplicates() ? "and lookalikes <> '[]'" : ""))
                .setParameter("preview", previewId)
                .setParameter("outcomes", names(selection.outcome()))
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultStream()
                .map(PreviewRows::row)
                .toList();
    }

    private static String[] names(@Nullable RowOutcome outcome) {
        List<RowOutcome> wanted = outcome == null ? List.of(RowOutcome.values()) : List.of(outcome);
        return wanted.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Map<String, @Nullable Object> object(PreviewRow row, @Nullable String digest) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", row.file());
        object.put("line", row.line());
        object.put("title", row.title());
        object.put("source", row.source());
        object.put("source_id", row.sourceId());
        object.put("digest", digest);
        object.put("outcome", row.outcome().name());
        object.put("publication_id", row.publicationId());
        object.put("changes", row.changes());
        object.put("problems", row.problems());
        object.put("lookalikes", row.lookalikes());
        return object;
    }

    private static PreviewRow row(Object[] row) {
        return new PreviewRow(
                Sql.number(row[0]),
                (String) row[1],
                Sql.number(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                RowOutcome.valueOf((String) row[6]),
                row[7] == null ? null : Sql.number(row[7]),
                read((String) row[8], NAMES),
                read((String) row[9], PROBLEMS),
                read((String) row[10], LOOKALIKES),
                row[11] == null ? null : RowDecision.valueOf((String) row[11]));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A row cannot be written as JSON", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table of rows holds something that is not JSON", e);
        }
    }
}
