package org.researcharchive.changeset;

/**
 * Fired in the transaction that begins to take a change set back, before any record is: who has changed more than
 * records takes that back here. An observer that cannot throws {@link UndoRefusedException}; then nothing is begun.
 *
 * @param changeSet the one that is taken back
 * @param undo the one that takes it back
 * @param by whoever asked for it
 */
public record UndoBegun(long changeSet, long undo, String by) {}
