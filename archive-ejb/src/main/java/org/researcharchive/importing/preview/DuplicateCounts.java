package org.researcharchive.importing.preview;

/**
 * How many rows of a preview would possibly bring a record a second time.
 *
 * @param excluded how many of them stay out, because somebody decided so
 */
public record DuplicateCounts(long all, long excluded) {}
