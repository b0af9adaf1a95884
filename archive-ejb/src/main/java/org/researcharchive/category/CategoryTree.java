package org.researcharchive.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.CreationLock;
import org.researcharchive.schema.Sql;

/**
 * Finds categories by their paths and grows the tree where a path is new. A path that a category had before it was moved,
 * renamed or merged still leads to it: forms that were open meanwhile and files from before mean that one.
 */
@ApplicationScoped
public class CategoryTree {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * The category for each path (tidied, see {@link CategoryPath#tidy}); missing ones are created with their parents.
     * Until the end of the transaction nobody changes the shape of the tree.
     */
    public Map<String, Category> resolve(Collection<String> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        CreationLock.CATEGORY_TREE.share(entities);
        // sorted, so that a parent comes before its children
        Set<String> wanted = new TreeSet<>();
        for (String path : paths) {
            wanted.addAll(CategoryPath.withAncestors(path));
        }
        Map<String, Category> found = find(wanted);
        if (found.size() < wanted.size()) {
            found.putAll(formerly(wanted, found.keySet()));
        }
        if (found.size() < wanted.size()) {
            CreationLock.CATEGORY.acquire(entities);
            find(wanted).forEach(found::putIfAbsent);
            for (String path : wanted) {
                if (!found.containsKey(path)) {
                    found.put(path, create(path, found));
                }
            }
        }
        return found;
    }

    /** By the paths that the database has: an entity that was loaded before the lock may know an older one. */
    private Map<String, Category> find(Set<String> paths) {
        Map<String, Category> found = new HashMap<>();
        if (!paths.isEmpty()) {
            entities.createQuery(
                            "select c.path, c from Category c where c.retired = false and c.path in :paths",
                            Object[].class)
                    .setParameter("paths", paths)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], (Category) row[1]));
        }
        return found;
    }

    /** What stands now for paths that categories had. */
    private Map<String, Category> formerly(Set<String> paths, Set<String> known) {
        Map<String, Category> found = new HashMap<>();
        List<Object[]> heirs = Sql.rows(entities, """
                        select f.path, h.heir_id from category_former f join category_heir h on h.id = f.category_id
                        where f.path = any(cast(:paths as text[]))
                        """)
                .setParameter(
                        "paths",
                        paths.stream().filter(path -> !known.contains(path)).toArray(String[]::new))
                .getResultList();
        for (Object[] heir : heirs) {
            found.put(
                    (String) heir[0],
                    Objects.requireNonNull(entities.find(Category.class, Sql.number(heir[1])), "an heir is in use"));
        }
        return found;
    }

    /** A category below one that is found under a former path may be there already, below the present one. */
    private Category create(String path, Map<String, Category> known) {
        int end = path.lastIndexOf('/');
        @Nullable Category parent = end < 0 ? null : known.get(path.substring(0, end));
        String present = parent == null ? path : parent.path() + CategoryPath.SEPARATOR + CategoryPath.name(path);
        Category there = present.equals(path) ? null : find(Set.of(present)).get(present);
        if (there != null) {
            return there;
        }
        Category category = new Category(parent, present);
        entities.persist(category);
        return category;
    }
}
