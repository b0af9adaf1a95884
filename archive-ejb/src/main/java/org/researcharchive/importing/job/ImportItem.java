package org.researcharchive.importing.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.PublicationDraft;

/**
 * What the reader hands to the writer: a record, or a line that is none and has to be reported. Bad lines travel with
 * the chunk so that their report commits together with their neighbours.
 *
 * @param file the file's name in the upload
 * @param draft null where the line is refused
 * @param problems why it is refused, or remarks on a good record
 */
record ImportItem(
        ImportPosition position, String file, @Nullable PublicationDraft draft, List<Violation> problems) {}
