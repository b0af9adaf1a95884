package org.researcharchive.duplicate;

import org.researcharchive.audit.Numbered;

/**
 * A record that another was merged into.
 *
 * @param changeSet number of the change set that did it, by which it can be taken back
 */
public record MergedPublication(long id, long changeSet) implements Numbered {}
