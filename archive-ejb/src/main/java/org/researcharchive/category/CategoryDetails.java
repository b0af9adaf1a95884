package org.researcharchive.category;

import org.jspecify.annotations.Nullable;

/**
 * A category as pages show it.
 *
 * @param path names from the root, with slashes between
 * @param publications published records in it or below it; -1 where they were not counted
 */
public record CategoryDetails(
        long id,
        String slug,
        String name,
        String path,
        @Nullable Long parentId,
        long publications) {

    /** How far from the root: 0 for a root. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
