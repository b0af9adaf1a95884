package org.researcharchive.publication;

/** A series as the index shows one. */
public record IndexableSeries(long id, String slug, String name) {}
