package org.researcharchive.author;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.researcharchive.account.Role;
import org.researcharchive.record.Text;

/** Finds authority entries while somebody types a name. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class AuthorDirectory {

    private static final String SELECT = """
            select new org.researcharchive.author.AuthorSuggestion(
                a.id, a.name, a.affiliation, a.orcid, a.website, a.biography)
            from Author a""";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** One entry. */
    public Optional<AuthorSuggestion> find(long id) {
        return entities.createQuery(SELECT + " where a.id = :id", AuthorSuggestion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Entries with just this name, with or without its accents. */
    public List<AuthorSuggestion> called(String name, int limit) {
        if (Text.line(name) == null) {
            return List.of();
        }
        return entities.createQuery(SELECT + " where a.nameKey = :key order by a.id", AuthorSuggestion.class)
                .setParameter("key", PersonName.key(name))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Entries whose names hold what was typed, with or without its accents; those that begin with it first. */
    public List<AuthorSuggestion> suggest(String typed, int limit) {
        if (Text.line(typed) == null) {
            return List.of();
        }
        String key = PersonName.key(typed);
        return entities.createQuery(SELECT + """
                         where locate(:key, a.nameKey) > 0
                        order by case when locate(:key, a.nameKey) = 1 then 0 else 1 end, a.sortName, a.id
                        """, AuthorSuggestion.class)
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultList();
    }
}
