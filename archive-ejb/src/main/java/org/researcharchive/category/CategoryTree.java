package org.researcharchive.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.CreationLock;

/** Finds categories by their paths and grows the tree where a path is new. */
@ApplicationScoped
public class CategoryTree {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The category for each path (tidied, see {@link CategoryPath#tidy}); missing ones are created with their parents. */
    public Map<String, Category> resolve(Collection<String> paths) {
        // sorted, so that a parent comes before its children
        Set<String> wanted = new TreeSet<>();
        for (String path : paths) {
            wanted.addAll(CategoryPath.withAncestors(path));
        }
        Map<String, Category> found = find(wanted);
        if (found.size() < wanted.size()) {
            CreationLock.CATEGORY.acquire(entities);
            found.putAll(find(wanted));
            for (String path : wanted) {
                found.computeIfAbsent(path, missing -> create(missing, found));
            }
        }
        return found;
    }

    private Map<String, Category> find(Set<String> paths) {
        Map<String, Category> found = new HashMap<>();
        if (!paths.isEmpty()) {
            List<Category> categories = entities.createQuery(
                            "select c from Category c where c.path in :paths", Category.class)
                    .setParameter("paths", paths)
                    .getResultList();
            categories.forEach(category -> found.put(category.path(), category));
        }
        return found;
    }

    private Category create(String path, Map<String, Category> known) {
        int end = path.lastIndexOf('/');
        @Nullable Category parent = end < 0 ? null : known.get(path.substring(0, end));
        Category category = new Category(parent, CategoryPath.name(path));
        entities.persist(category);
        return category;
    }
}
