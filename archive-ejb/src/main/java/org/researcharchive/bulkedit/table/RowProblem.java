package org.researcharchive.bulkedit.table;

/**
 * A row that cannot be taken.
 *
 * @param line where it begins, counted from 1
 * @param reason what is wrong, with which value, and what to do
 */
public record RowProblem(long line, String reason) {}
