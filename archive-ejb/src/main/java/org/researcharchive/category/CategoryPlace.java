package org.researcharchive.category;

import org.jspecify.annotations.Nullable;

/**
 * Where a category stands, and under what name.
 *
 * @param parent number of the category that it lies in; null for the top of the tree
 * @param retired whether it was merged or taken away
 * @param mergedInto number of the category that it was merged into; null for one that was not
 */
public record CategoryPlace(
        @Nullable Long parent,
        String name,
        boolean retired,
        @Nullable Long mergedInto) {

    /** A category in use. */
    public CategoryPlace(@Nullable Long parent, String name) {
        this(parent, name, false, null);
    }

    public CategoryPlace under(@Nullable Long other) {
        return new CategoryPlace(other, name, retired, mergedInto);
    }

    public CategoryPlace named(String other) {
        return new CategoryPlace(parent, other, retired, mergedInto);
    }

    public CategoryPlace mergedInto(long other) {
        return new CategoryPlace(parent, name, true, other);
    }

    public CategoryPlace takenAway() {
        return new CategoryPlace(parent, name, true, null);
    }
}
