package org.researcharchive.bulkedit;

import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.EditOutcome;

/**
 * A record that a bulk edit would leave alone although it concerns it.
 *
 * @param line where it stands in the table that was brought back; null where there was none
 * @param problem why it is refused, or who edited it since
 */
public record RefusedRecord(
        long id,
        String title,
        EditOutcome.Kind kind,
        @Nullable Long line,
        @Nullable String problem) {}
