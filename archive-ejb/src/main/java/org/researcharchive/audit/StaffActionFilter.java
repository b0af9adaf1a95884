package org.researcharchive.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted; null wants all.
 *
 * @param account who did it
 * @param activity what was done
 * @param subject the number of the record, account or job that it was done to
 * @param from not before this moment
 * @param before before this moment
 */
public record StaffActionFilter(
        @Nullable String account,
        @Nullable StaffActivity activity,
        @Nullable Long subject,
        @Nullable Instant from,
        @Nullable Instant before) {}
