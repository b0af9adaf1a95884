package org.researcharchive.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change in the life of a record.
 *
 * @param number of the revision
 * @param origin what the change was part of, such as {@code import 12}; null for a change by hand
 * @param what {@code created}, {@code changed}, or the status it was brought to, such as {@code published}
 */
public record RevisionEntry(
        long number, Instant when, String who, @Nullable String origin, String what) {}
