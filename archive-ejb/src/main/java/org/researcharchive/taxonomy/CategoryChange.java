package org.researcharchive.taxonomy;

/**
 * What became of a change to the tree.
 *
 * @param changeSet number of the change set by which it is taken back
 * @param category number of the category to look at next: the one that was changed, or the one it was merged into
 */
public record CategoryChange(long changeSet, long category) {}
