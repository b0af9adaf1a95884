package org.researcharchive.importing.preview;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a preview are asked for.
 *
 * @param outcome only these; null for all
 * @param possibleDuplicates only those that would possibly bring a record a second time
 */
public record RowSelection(@Nullable RowOutcome outcome, boolean possibleDuplicates) {

    public static final RowSelection ALL = new RowSelection(null, false);
}
