package org.researcharchive.importing.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.reading.RecordLine;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/**
 * What the reader hands to the writer: a record, or a row that is none and has to be reported. Bad rows travel with the
 * chunk so that their report commits together with their neighbours.
 *
 * @param file the file's name in the upload
 */
record ImportItem(ImportPosition position, String file, RecordLine row) {

    /** Null where the row is refused or left out. */
    @Nullable
    PublicationDraft draft() {
        return row.draft();
    }

    /** Why it is no record, or remarks on a good one. */
    List<Violation> problems() {
        return row.problems();
    }
}
