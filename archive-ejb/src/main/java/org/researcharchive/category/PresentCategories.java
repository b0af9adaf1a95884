package org.researcharchive.category;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * What paths that categories had lead to now. It is put here when the tree changes, so that a search by a path that
 * somebody kept asks nobody for it.
 */
@ApplicationScoped
public class PresentCategories {

    private volatile Map<String, String> present = Map.of();

    /** The path of the category that is meant; the same where it is in use, or never was. */
    public String of(String path) {
        return present.getOrDefault(path, path);
    }

    /**
     * Takes note of what former paths lead to.
     *
     * @param paths that are in use no more, each with the one of today
     */
    public void use(Map<String, String> paths) {
        present = Map.copyOf(paths);
    }
}
