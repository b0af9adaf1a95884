package org.researcharchive.web.desk.publication;

/** A saved filter at the left of the list, with how many records wait in it. */
public record Worklist(String label, String address, long count, boolean current) {}
