package org.researcharchive.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.researcharchive.account.Role;
import org.researcharchive.schema.Sql;

/** The category tree as staff use it: found while somebody types a part of a path, or seen whole. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class CategoryDirectory {

    /** Each record counts once in every category on the way from its own up to the root. */
    private static final String COUNTED = """
            with recursive up(publication_id, category_id) as (
                select publication_id, category_id from publication_category
                union
                select up.publication_id, c.parent_id from up join category c on c.id = up.category_id
                where c.parent_id is not null),
            whole as (select category_id, count(*) as records from up group by category_id),
            own as (select category_id, count(*) as records from publication_category group by category_id)
            select c.id, c.name, c.path, c.parent_id, coalesce(o.records, 0) as own, coalesce(w.records, 0) as whole
            from category c left join own o on o.category_id = c.id left join whole w on w.category_id = c.id
            where not c.retired order by string_to_array(lower(c.path), '/'), c.id
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Paths that hold what was typed, in tree order; the top of the tree when nothing was. */
    public List<String> suggest(String typed, int limit) {
        return entities.createQuery(
                        "select c.path from Category c where c.retired = false and locate(:typed, lower(c.path)) > 0"
                                + " order by lower(c.path)",
                        String.class)
                .setParameter("typed", typed.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The paths of the whole tree, each parent before its children. */
    public List<String> all() {
        return entities.createQuery("select c.path from Category c where c.retired = false", String.class)
                .getResultStream()
                // a slash comes before every letter, so that what is below a category stands right behind it
                .sorted(Comparator.comparing(
                        path -> path.toLowerCase(Locale.ROOT).replace('/', '\u0001')))
                .toList();
    }

    /** The whole tree with its counts, each category right before its children, in one statement. */
    public List<CategoryNode> tree() {
        return Sql.rows(entities, COUNTED)
                .getResultStream()
                .map(row -> new CategoryNode(
                        Sql.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? null : Sql.number(row[3]),
                        Sql.number(row[4]),
                        Sql.number(row[5])))
                .toList();
    }
}
