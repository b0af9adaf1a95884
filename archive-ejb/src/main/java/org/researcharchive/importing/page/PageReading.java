package org.researcharchive.importing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationDraft;

/**
 * A page and what was read from it.
 *
 * @param draft the publication, without a source and without a status
 * @param lines the lines of the page in order, without empty ones
 */
public record PageReading(PublicationDraft draft, List<Line> lines) {

    /**
     * A line as printed.
     *
     * @param field the field of the record format that it was read into; null for what is no part of the publication
     */
    public record Line(String text, @Nullable String field) {}
}
