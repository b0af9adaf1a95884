package org.researcharchive.importing.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/**
 * What one line of a record file came to. A line is all or nothing: either it is a record, or its problems say why not.
 *
 * @param number the line's number in its file, from 1
 * @param draft the record; null where the line is refused
 * @param problems why the line is refused or, on a good line, what is worth knowing about it
 */
public record RecordLine(long number, @Nullable PublicationDraft draft, List<Violation> problems) {

    public RecordLine {
        problems = List.copyOf(problems);
    }

    static RecordLine refused(long number, Violation problem) {
        return new RecordLine(number, null, List.of(problem));
    }
}
