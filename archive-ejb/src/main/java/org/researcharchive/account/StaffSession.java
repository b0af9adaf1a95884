package org.researcharchive.account;

import java.time.Instant;

/**
 * A browser that is signed in at the desk.
 *
 * @param client what the browser says that it is
 * @param startedAt when somebody signed in
 * @param seenAt when it was in use last, to the minute
 */
public record StaffSession(long id, String client, Instant startedAt, Instant seenAt) {}
