package org.researcharchive.authority;

import org.jspecify.annotations.Nullable;

/**
 * An entry that was merged into another.
 *
 * @param changeSet by which it came to stand behind that one; null where that is not known
 */
public record MergedEntry(long id, String name, @Nullable Long changeSet) {}
