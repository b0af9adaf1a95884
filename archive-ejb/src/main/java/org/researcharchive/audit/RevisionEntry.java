package org.researcharchive.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version in the life of a record, and the change that made it.
 *
 * @param version counted from 1 for this record
 * @param origin what the change was part of, such as {@code import 12}; null for a change by hand
 * @param note why, in the words of who made the change; null where nothing was said
 * @param changeSet number of the change set that the change belongs to; null for a change of one record by itself
 * @param what {@code created}, {@code changed}, or the status it was brought to, such as {@code published}
 * @param published whether the public saw the record as this version has it
 */
public record RevisionEntry(
        int version,
        Instant when,
        String who,
        @Nullable String origin,
        @Nullable String note,
        @Nullable Long changeSet,
        String what,
        boolean published) {}
