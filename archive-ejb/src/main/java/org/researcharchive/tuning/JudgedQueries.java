package org.researcharchive.tuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.researcharchive.schema.Sql;

/** The tables of judged searches. */
@ApplicationScoped
public class JudgedQueries {

    private static final String SELECT = """
            select q.id, q.words, q.judged_by, q.judged_at,
                coalesce(last_merged_into(j.publication_id), j.publication_id) as record, j.grade
            from judged_query q left join judgement j on j.query_id = q.id
            order by lower(q.words), q.id, j.grade desc, record
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    List<JudgedQuery> all() {
        Map<Long, List<Object[]>> byQuery = Sql.rows(entities, SELECT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> Sql.number(row[0]), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return byQuery.values().stream().map(JudgedQueries::query).toList();
    }

    /** Finds or makes the search of these words, and says who judges it now. */
    long enter(String words, String by) {
        return Sql.of(entities, """
                        insert into judged_query (words, judged_by) values (:words, :by)
                        on conflict (words) do update set judged_by = excluded.judged_by, judged_at = now()
                        returning id
                        """, Long.class)
                .setParameter("words", words)
                .setParameter("by", by)
                .getSingleResult();
    }

    void grade(long query, long publication, int grade) {
        // what was said of a record that has gone into this one is said anew
        ungrade(query, publication);
        Sql.update(entities, """
                        insert into judgement (query_id, publication_id, grade) values (:query, :publication, :grade)
                        on conflict (query_id, publication_id) do update set grade = excluded.grade
                        """)
                .setParameter("query", query)
                .setParameter("publication", publication)
                .setParameter("grade", grade)
                .executeUpdate();
    }

    void ungrade(long query, long publication) {
        Sql.update(entities, """
                        delete from judgement
                        where query_id = :query and publication_id in (select with_merged(:publication))
                        """)
                .setParameter("query", query)
                .setParameter("publication", publication)
                .executeUpdate();
    }

    void remove(long query) {
        Sql.update(entities, "delete from judged_query where id = :query")
                .setParameter("query", query)
                .executeUpdate();
    }

    private static JudgedQuery query(List<Object[]> rows) {
        Map<Long, Integer> grades = new LinkedHashMap<>();
        for (Object[] row : rows) {
            // a search without a judgement is one row that holds no record
            if (row[4] != null) {
                grades.putIfAbsent(Sql.number(row[4]), Math.toIntExact(Sql.number(row[5])));
            }
        }
        Object[] any = rows.getFirst();
        return new JudgedQuery(
                Sql.number(any[0]),
                (String) any[1],
                grades,
                (String) any[2],
                Objects.requireNonNull(Sql.instant(any[3])));
    }
}
