package org.researcharchive.publication;

import java.util.List;

/**
 * An author as the index shows one.
 *
 * @param name of the authority entry
 * @param printedName on the publication
 * @param otherNames that the entry goes by, too
 * @param formerIds of entries that were merged into this one
 */
public record IndexableAuthor(
        long id, String slug, String name, String printedName, List<String> otherNames, List<Long> formerIds) {

    public IndexableAuthor {
        otherNames = List.copyOf(otherNames);
        formerIds = List.copyOf(formerIds);
    }

    /** An author with one name and no history. */
    public IndexableAuthor(long id, String slug, String name, String printedName) {
        this(id, slug, name, printedName, List.of(), List.of());
    }
}
