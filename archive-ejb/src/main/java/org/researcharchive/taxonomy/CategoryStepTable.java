package org.researcharchive.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryPlace;
import org.researcharchive.schema.Sql;

/** The table of what change sets did to categories. */
@ApplicationScoped
public class CategoryStepTable {

    /** Links of records to categories that were merged and have not gone over yet. */
    private static final String WAITING = """
            from category c join publication_category l on l.category_id = c.id
            where c.retired and c.merged_into_id is not null
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * Records that have to go over to another category.
     *
     * @param changeSet by which the one was merged into the other
     * @param by who did that
     */
    record Refiling(List<Long> records, long from, long to, long changeSet, String by) {}

    void insert(long changeSet, CategoryStep step) {
        Sql.update(entities, """
                        insert into category_step (change_set_id, category_id, parent_before, name_before, retired_before,
                            merged_before, path_before, parent_after, name_after, retired_after, merged_after,
                            path_after, left_because)
                        values (:set, :category, :parentBefore, :nameBefore, :retiredBefore, :mergedBefore, :pathBefore,
                            :parentAfter, :nameAfter, :retiredAfter, :mergedAfter, :pathAfter, :left)
                        """)
                .setParameter("set", changeSet)
                .setParameter("category", step.categoryId())
                .setParameter("parentBefore", step.before().parent(), Long.class)
                .setParameter("nameBefore", step.before().name())
                .setParameter("retiredBefore", step.before().retired())
                .setParameter("mergedBefore", step.before().mergedInto(), Long.class)
                .setParameter("pathBefore", step.pathBefore())
                .setParameter("parentAfter", step.after().parent(), Long.class)
                .setParameter("nameAfter", step.after().name())
                .setParameter("retiredAfter", step.after().retired())
                .setParameter("mergedAfter", step.after().mergedInto(), Long.class)
                .setParameter("pathAfter", step.pathAfter())
                .setParameter("left", step.leftBecause(), String.class)
                .executeUpdate();
    }

    /** What a change set did to categories, in order. */
    List<CategoryStep> of(long changeSet) {
        return Sql.rows(entities, """
                        select category_id, parent_before, name_before, retired_before, merged_before, path_before,
                            parent_after, name_after, retired_after, merged_after, path_after, left_because
                        from category_step where change_set_id = :set order by id
                        """).setParameter("set", changeSet).getResultList().stream()
                .map(row -> new CategoryStep(
                        Sql.number(row[0]), place(row, 1), (String) row[5], place(row, 6), (String) row[10], (String)
                                row[11]))
                .toList();
    }

    /** Records that are still in a category that was merged, some of one at a time. */
    Optional<Refiling> refiling(int limit) {
        List<Object[]> rows = Sql.rows(
                        entities,
                        "select c.id, l.publication_id " + WAITING + " order by c.id, l.publication_id limit :limit")
                .setParameter("limit", limit)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long from = Sql.number(rows.getFirst()[0]);
        List<Long> records = rows.stream()
                .filter(row -> Sql.number(row[0]) == from)
                .map(row -> Sql.number(row[1]))
                .toList();
        return Sql.rows(entities, """
                        select h.heir_id, s.change_set_id, m.made_by
                        from category_step s join change_set m on m.id = s.change_set_id
                        join category_heir h on h.id = s.category_id
                        where s.category_id = :from and s.merged_after is not null and s.left_because is null
                        order by s.id desc limit 1
                        """)
                .setParameter("from", from)
                .getResultStream()
                .findFirst()
                .map(row -> new Refiling(records, from, Sql.number(row[0]), Sql.number(row[1]), (String) row[2]));
    }

    /** Records that have still to go over because of a change set. */
    long waiting(long changeSet) {
        return Sql.number(Sql.of(entities, "select count(*) " + WAITING + """
                        and c.id in (select s.category_id from category_step s
                            where s.change_set_id = :set and s.merged_after is not null and s.left_because is null)
                        """, Long.class)
                .setParameter("set", changeSet)
                .getSingleResult());
    }

    private static CategoryPlace place(Object[] row, int at) {
        return new CategoryPlace(number(row[at]), (String) row[at + 1], (Boolean) row[at + 2], number(row[at + 3]));
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : Sql.number(value);
    }
}
