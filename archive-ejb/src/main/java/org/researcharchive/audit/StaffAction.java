package org.researcharchive.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param account who did it, by the account's name at that time
 * @param activity the code of a {@link StaffActivity}, or what an earlier version of the archive called it
 * @param subject the number of what it was done to; null where it has none
 * @param name what that is called now: a record's title or an account's name; null where it is not there any more
 * @param detail more about it; null where there is nothing
 */
public record StaffAction(
        long id,
        Instant when,
        String account,
        String activity,
        @Nullable Long subject,
        @Nullable String name,
        @Nullable String detail) {}
