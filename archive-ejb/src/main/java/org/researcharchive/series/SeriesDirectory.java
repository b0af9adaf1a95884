package org.researcharchive.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.researcharchive.account.Role;

/** Finds series while somebody types a name. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class SeriesDirectory {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Names that hold what was typed; all of them, in alphabetical order, when nothing was. */
    public List<String> suggest(String typed, int limit) {
        return entities.createQuery(
                        "select s.name from Series s where locate(:typed, lower(s.name)) > 0 order by lower(s.name)",
                        String.class)
                .setParameter("typed", typed.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }
}
