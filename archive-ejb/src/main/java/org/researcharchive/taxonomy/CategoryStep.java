package org.researcharchive.taxonomy;

import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryPlace;

/**
 * What a change set did to one category.
 *
 * @param pathBefore its path before, for people
 * @param leftBecause why it was left as it is, where another change set was taken back; null where it was changed
 */
public record CategoryStep(
        long categoryId,
        CategoryPlace before,
        String pathBefore,
        CategoryPlace after,
        String pathAfter,
        @Nullable String leftBecause) {

    /** Whether it came into use. */
    public boolean isAdded() {
        return before.retired() && !after.retired();
    }

    /** Whether it went out of use. */
    public boolean isRetired() {
        return !before.retired() && after.retired();
    }
}
