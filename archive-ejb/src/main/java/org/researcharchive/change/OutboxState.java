package org.researcharchive.change;

/**
 * How far the index is behind.
 *
 * @param pending changes on their way
 * @param oldestPendingSeconds age of the oldest of them; 0 where there is none
 * @param failed changes that wait for a person
 */
public record OutboxState(long pending, double oldestPendingSeconds, long failed) {}
