package org.researcharchive.changeset;

import org.researcharchive.record.PublicationStatus;

/**
 * A record that a change set has changed, as it is now.
 *
 * @param version number of the version that the change set made of it, counted from 1; the last where it made several
 */
public record ChangedRecord(long id, String title, PublicationStatus status, int version) {}
