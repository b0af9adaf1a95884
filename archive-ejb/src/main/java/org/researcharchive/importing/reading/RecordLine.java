package org.researcharchive.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/**
 * What one row of a file came to. A row is all or nothing: a record, or refused with the reasons, or left out because it
 * is no record at all and says so.
 *
 * @param number the row's place in its file, from 1 and rising; reading goes on after it
 * @param line where it stands in the file, for people
 * @param label what to call a row that is no record; null where its draft or its line has to do
 * @param draft the record; null where the row is refused or left out
 * @param leftOut whether nothing is wrong with a row without a draft
 * @param problems why there is no draft or, on a good row, what is worth knowing about it
 */
public record RecordLine(
        long number,
        long line,
        @Nullable String label,
        @Nullable PublicationDraft draft,
        boolean leftOut,
        List<Violation> problems) {

    public RecordLine {
        problems = List.copyOf(problems);
    }

    /** The same row with its files in their place. */
    public RecordLine with(@Nullable PublicationDraft other, List<Violation> remarks) {
        return new RecordLine(number, line, label, other, leftOut, remarks);
    }

    /** A good row of a file that is read by lines. */
    public static RecordLine good(long number, PublicationDraft draft, List<Violation> remarks) {
        return new RecordLine(number, number, null, draft, false, remarks);
    }

    /** A bad row of a file that is read by lines. */
    public static RecordLine refused(long number, List<Violation> problems) {
        return new RecordLine(number, number, null, null, false, problems);
    }

    /** A bad row of a file that is read by lines. */
    public static RecordLine refused(long number, Violation problem) {
        return refused(number, List.of(problem));
    }
}
