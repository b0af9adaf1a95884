package org.researcharchive.importing.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;

/**
 * One row of what an import would do.
 *
 * @param id its number; 0 while it is not stored
 * @param line where it stands in the file
 * @param title of the record, or what a row that is none is called
 * @param publicationId the record that would be changed or is left alone; null for a new one and for none
 * @param changes names of the fields that would change
 * @param problems why the row is refused or left out, or what is worth knowing about it
 * @param lookalikes of a record that would be created: those that it may be the same as
 * @param decision what was decided about them; null for nothing yet
 */
public record PreviewRow(
        long id,
        String file,
        long line,
        @Nullable String title,
        @Nullable String source,
        @Nullable String sourceId,
        RowOutcome outcome,
        @Nullable Long publicationId,
        List<String> changes,
        List<Violation> problems,
        List<PossibleDuplicate> lookalikes,
        @Nullable RowDecision decision) {

    /** Whether the import passes it over because somebody decided so. */
    public boolean isExcluded() {
        return decision == RowDecision.EXCLUDED;
    }
}
