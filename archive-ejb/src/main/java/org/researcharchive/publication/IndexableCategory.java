package org.researcharchive.publication;

/** A category as the index shows one; {@code path} names it from the root. */
public record IndexableCategory(long id, String slug, String path) {}
