package org.researcharchive.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.researcharchive.account.Role;

/** The words that records use already, so that a form can offer them. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class PublicationVocabulary {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    public List<String> types() {
        return entities.createQuery(
                        "select distinct p.type from Publication p where p.type is not null order by p.type",
                        String.class)
                .getResultList();
    }

    /** Tags that hold what was typed, in alphabetical order. */
    public List<String> tags(String typed, int limit) {
        return entities.createQuery("""
                        select distinct t from Publication p join p.tags t
                        where locate(:typed, lower(t)) > 0 order by t
                        """, String.class)
                .setParameter("typed", typed.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }

    public List<String> identifierSchemes() {
        return entities.createQuery(
                        "select distinct key(i) from Publication p join p.identifiers i order by key(i)", String.class)
                .getResultList();
    }
}
