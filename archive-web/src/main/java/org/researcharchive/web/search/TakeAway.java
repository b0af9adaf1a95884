package org.researcharchive.web.search;

/** A link by which a whole list is taken away in a format. */
public record TakeAway(String label, String address) {}
