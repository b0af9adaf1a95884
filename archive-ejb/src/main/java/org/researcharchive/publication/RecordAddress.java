package org.researcharchive.publication;

/** What the address of a record is made of. */
public record RecordAddress(long id, String slug) {}
