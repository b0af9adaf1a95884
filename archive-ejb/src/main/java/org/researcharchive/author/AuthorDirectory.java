package org.researcharchive.author;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.researcharchive.account.Role;
import org.researcharchive.record.Text;
import org.researcharchive.schema.Sql;

/**
 * Finds authority entries while somebody types a name, be it the entry's own or another that it goes by. Entries that
 * were merged into others are not among them.
 */
@Stateless
@RolesAllowed(Role.CURATOR)
public class AuthorDirectory {

    private static final String SELECT = """
            select a.id, a.name, a.affiliation, a.orcid, a.website, a.biography,
                (select v.name from author_variant v where v.author_id = a.id and position(:key in v.name_key) > 0
                    and position(:key in a.name_key) = 0 order by v.position limit 1)
            from author a where a.merged_into is null and
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** One entry; for one that was merged, the one that was kept. */
    public Optional<AuthorSuggestion> find(long id) {
        return suggestions(Sql.rows(
                                entities,
                                SELECT
                                        + " a.id = (select coalesce(o.merged_into, o.id) from author o where o.id = :id)")
                        .setParameter("key", "")
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** Entries with just this name, with or without its accents, or that go by it. */
    public List<AuthorSuggestion> called(String name, int limit) {
        if (Text.line(name) == null) {
            return List.of();
        }
        return suggestions(Sql.rows(entities, SELECT + """
                         a.id in (select id from author where name_key = :key
                            union all select author_id from author_variant where name_key = :key)
                        order by a.id limit :limit
                        """)
                .setParameter("key", PersonName.key(name))
                .setParameter("limit", limit));
    }

    /** Entries whose names hold the words that were typed, with or without accents; those that begin with it first. */
    public List<AuthorSuggestion> suggest(String typed, int limit) {
        if (Text.line(typed) == null) {
            return List.of();
        }
        String key = PersonName.key(typed);
        NameWords words = NameWords.of(typed);
        NativeQuery<Object[]> query = Sql.rows(entities, SELECT + words.sql() + """
                         order by case when a.name_key like :beginning escape '!' then 0 else 1 end, a.sort_name, a.id
                        limit :limit
                        """);
        words.values().forEach(query::setParameter);
        return suggestions(query.setParameter("key", key)
                .setParameter("beginning", NameWords.literal(key) + "%")
                .setParameter("limit", limit));
    }

    private static List<AuthorSuggestion> suggestions(NativeQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new AuthorSuggestion(
                        Sql.number(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }
}
