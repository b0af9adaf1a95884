package org.researcharchive.change;

/**
 * Fired in every transaction that changes records. Observe it after success to look into the outbox at once; the outbox
 * itself is what says which records changed.
 */
public record ArchiveChanged() {}
