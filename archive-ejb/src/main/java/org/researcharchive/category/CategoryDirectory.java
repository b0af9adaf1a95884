package org.researcharchive.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.researcharchive.account.Role;

/** Finds categories while somebody types a part of a path. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class CategoryDirectory {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Paths that hold what was typed, in tree order; the top of the tree when nothing was. */
    public List<String> suggest(String typed, int limit) {
        return entities.createQuery(
                        "select c.path from Category c where locate(:typed, lower(c.path)) > 0 order by lower(c.path)",
                        String.class)
                .setParameter("typed", typed.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The paths of the whole tree, each parent before its children. */
    public List<String> all() {
        return entities.createQuery("select c.path from Category c", String.class)
                .getResultStream()
                // a slash comes before every letter, so that what is below a category stands right behind it
                .sorted(Comparator.comparing(
                        path -> path.toLowerCase(Locale.ROOT).replace('/', '\u0001')))
                .toList();
    }
}
