package org.researcharchive.series;

import org.jspecify.annotations.Nullable;

/**
 * A series as pages show it.
 *
 * @param publications published records in it; -1 where they were not counted
 */
public record SeriesDetails(
        long id, String slug, String name, @Nullable String description, long publications) {}
