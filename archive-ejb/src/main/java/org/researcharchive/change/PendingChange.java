package org.researcharchive.change;

/**
 * A record that changed and whose present state has still to reach the index.
 *
 * @param id of this entry of the outbox
 * @param attempts how often it was tried in vain
 * @param bulk one of very many, made by a job; nobody waits for it in particular
 */
public record PendingChange(long id, long publicationId, int attempts, boolean bulk) {}
