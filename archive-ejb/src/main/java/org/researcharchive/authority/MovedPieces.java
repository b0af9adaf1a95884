package org.researcharchive.authority;

/**
 * What came of a split.
 *
 * @param changeSet what it can be taken back as
 * @param author whom the pieces name now
 * @param pieces how many
 */
public record MovedPieces(long changeSet, long author, int pieces) {}
