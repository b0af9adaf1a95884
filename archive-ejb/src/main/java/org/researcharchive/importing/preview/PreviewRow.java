package org.researcharchive.importing.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;

/**
 * One row of what an import would do.
 *
 * @param line where it stands in the file
 * @param title of the record, or what a row that is none is called
 * @param publicationId the record that would be changed or is left alone; null for a new one and for none
 * @param changes names of the fields that would change
 * @param problems why the row is refused or left out, or what is worth knowing about it
 */
public record PreviewRow(
        String file,
        long line,
        @Nullable String title,
        @Nullable String source,
        @Nullable String sourceId,
        RowOutcome outcome,
        @Nullable Long publicationId,
        List<String> changes,
        List<Violation> problems) {}
