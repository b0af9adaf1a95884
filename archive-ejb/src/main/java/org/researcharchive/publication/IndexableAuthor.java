package org.researcharchive.publication;

/**
 * An author as the index shows one.
 *
 * @param name of the authority entry
 * @param printedName on the publication
 */
public record IndexableAuthor(long id, String slug, String name, String printedName) {}
