package org.researcharchive.category;

import org.jspecify.annotations.Nullable;

/**
 * A category as staff see it in the tree, with all records in it whatever their status.
 *
 * @param path names from the root, with slashes between
 * @param own records in the category itself
 * @param records records in it or below it, each counted once
 */
public record CategoryNode(
        long id, String name, String path, @Nullable Long parentId, long own, long records) {

    /** How far from the root: 0 for a root. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
