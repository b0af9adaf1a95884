package org.researcharchive.web.browse;

/** Something to browse by, how much of it is published, and where that stands. */
public record Choice(String label, long publications, String address) {}
