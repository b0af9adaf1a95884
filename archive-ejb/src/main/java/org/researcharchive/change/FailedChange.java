package org.researcharchive.change;

import java.time.Instant;

/**
 * A change that the index has refused so often that it waits for a person.
 *
 * @param reason what the index said last
 */
public record FailedChange(long id, long publicationId, Instant changedAt, int attempts, String reason) {}
