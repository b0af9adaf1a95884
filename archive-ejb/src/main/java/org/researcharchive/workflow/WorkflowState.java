package org.researcharchive.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a record on its way, and what was said.
 *
 * @param assignee the name of the account that looks after it; null for nobody
 * @param publishAt when it is published by itself; null for not by itself
 * @param scheduledBy who decided that
 * @param embargoUntil until when readers see neither its text nor its files; null where nothing is kept from them
 * @param withdrawnAt null where it is not withdrawn
 * @param withdrawalReason null where none was given
 * @param mergedInto number of the record that it was merged into; null for none
 * @param comments the oldest first, with those on records that were merged into this one
 * @param mailed whether people are told by mail; if not, no mail server is set up
 */
public record WorkflowState(
        @Nullable Colleague assignee,
        @Nullable Instant publishAt,
        @Nullable String scheduledBy,
        @Nullable Instant embargoUntil,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable Long mergedInto,
        List<ReviewComment> comments,
        boolean mailed) {}
