package org.researcharchive.author;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/** Authors as anybody may see them: those whose names stand on a published record, and what is known of them. */
@Stateless
@PermitAll
public class PublicAuthors {

    private static final String PUBLISHED = """
             exists (select 1 from byline b join publication p on p.id = b.publication_id
                where b.author_id = a.id and p.status = 'PUBLISHED')
            """;
    private static final String COLUMNS = """
            select a.id, a.slug, a.name, a.sort_name, a.biography, a.affiliation, a.orcid, a.website,
                (select count(distinct b.publication_id) from byline b join publication p on p.id = b.publication_id
                 where b.author_id = a.id and p.status = 'PUBLISHED')
            from author a where
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** An author; for one that was merged, the one that was kept. */
    public Optional<AuthorDetails> author(long id) {
        return Sql.rows(
                        entities,
                        COLUMNS + " a.id = (select coalesce(o.merged_into, o.id) from author o where o.id = :id) and"
                                + PUBLISHED)
                .setParameter("id", id)
                .getResultStream()
                .map(PublicAuthors::details)
                .findFirst();
    }

    /**
     * One page of the list.
     *
     * @param initial with which sort names begin, in any case; null for all
     * @param page counted from 1
     */
    public AuthorPage authors(@Nullable String initial, int page, int size) {
        String condition = initial == null ? PUBLISHED : " lower(a.sort_name) like :initial escape '!' and" + PUBLISHED;
        long total = bind(Sql.of(entities, "select count(*) from author a where" + condition, Long.class), initial)
                .getSingleResult();
        List<AuthorDetails> authors = bind(
                        Sql.rows(entities, COLUMNS + condition + " order by lower(a.sort_name), a.id"), initial)
                .setFirstResult(Math.multiplyExact(Math.max(page, 1) - 1, size))
                .setMaxResults(size)
                .getResultStream()
                .map(PublicAuthors::details)
                .toList();
        return new AuthorPage(authors, total, Math.max(page, 1), size);
    }

    private static <T> NativeQuery<T> bind(NativeQuery<T> query, @Nullable String initial) {
        if (initial != null) {
            String literal = initial.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            query.setParameter("initial", literal + "%");
        }
        return query;
    }

    private static AuthorDetails details(Object[] row) {
        return new AuthorDetails(
                Sql.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                Sql.number(row[8]));
    }
}
