package org.researcharchive.publication;

/** What the index should hold: a published record and the version of its document. */
public record IndexedVersion(long id, long version) {}
