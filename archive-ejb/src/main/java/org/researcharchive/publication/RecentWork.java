package org.researcharchive.publication;

import java.time.Instant;

/**
 * What somebody did lately.
 *
 * @param name of the account
 * @param records that this person was the last to change; counted up to a limit, see {@link PublicationCounts}
 * @param last when the latest of them was changed
 */
public record RecentWork(String name, long records, Instant last) {}
