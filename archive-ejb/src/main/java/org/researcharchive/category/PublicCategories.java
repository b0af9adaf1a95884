package org.researcharchive.category;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.researcharchive.schema.Sql;

/** The category tree as anybody may see it, with what is published in each category or below it. */
@Stateless
@PermitAll
public class PublicCategories {

    /** Each record counts once in every category on the way from its own up to the root. */
    private static final String COUNTED = """
            with recursive up(publication_id, category_id) as (
                select pc.publication_id, pc.category_id from publication_category pc
                join publication p on p.id = pc.publication_id where p.status = 'PUBLISHED'
                union
                select up.publication_id, c.parent_id from up join category c on c.id = up.category_id
                where c.parent_id is not null)
            select c.id, c.slug, c.name, c.path, c.parent_id, count(up.publication_id)
            from category c left join up on up.category_id = c.id
            where not c.retired
            group by c.id order by string_to_array(lower(c.path), '/')
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The whole tree, each category right before its children. */
    public List<CategoryDetails> categories() {
        return Sql.rows(entities, COUNTED)
                .getResultStream()
                .map(row -> details(row, Sql.number(row[5])))
                .toList();
    }

    /** A category, or the one that it was merged into. */
    public Optional<CategoryDetails> category(long id) {
        return Sql.rows(entities, """
                        select c.id, c.slug, c.name, c.path, c.parent_id
                        from category_heir h join category c on c.id = h.heir_id where h.id = :id
                        """)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> details(row, -1))
                .findFirst();
    }

    /** The categories right below this one, in order of their names. */
    public List<CategoryDetails> children(long id) {
        return Sql.rows(
                        entities,
                        "select id, slug, name, path, parent_id from category where parent_id = :id"
                                + " and not retired order by lower(name)")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> details(row, -1))
                .toList();
    }

    /** Paths that categories in use had before, each with the one of today; a path that is in use again means itself. */
    public Map<String, String> former() {
        return Sql.rows(entities, """
                        select f.path, c.path as present from category_former f
                        join category_heir h on h.id = f.category_id join category c on c.id = h.heir_id
                        where not exists (select 1 from category n where n.path = f.path and not n.retired)
                        """).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }

    private static CategoryDetails details(Object[] row, long publications) {
        return new CategoryDetails(
                Sql.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : Sql.number(row[4]),
                publications);
    }
}
