package org.researcharchive.publication;

import org.researcharchive.record.PublicationDraft;

/** What a bulk edit does to a record. */
@FunctionalInterface
public interface RecordEdit {

    /**
     * What the record shall say.
     *
     * @param id its number
     * @param record what it says now
     */
    PublicationDraft edit(long id, PublicationDraft record);
}
