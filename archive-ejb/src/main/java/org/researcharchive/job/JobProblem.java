package org.researcharchive.job;

import org.jspecify.annotations.Nullable;

/**
 * Something a job could not take, and went on without.
 *
 * @param file where it stands, as far as the job has files
 * @param line counted from 1; 0 where it concerns the whole file
 */
public record JobProblem(
        String file, long line, String field, @Nullable String value, String reason) {}
