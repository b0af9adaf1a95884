package org.researcharchive.publication;

import org.researcharchive.record.PublicationDraft;

/** A record as it is and as a bulk edit would make it. */
public record EditedRecord(long id, PublicationDraft before, PublicationDraft after) {}
