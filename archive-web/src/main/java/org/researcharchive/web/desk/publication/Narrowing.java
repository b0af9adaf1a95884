package org.researcharchive.web.desk.publication;

/**
 * One condition that narrows the list, as the page shows it.
 *
 * @param address the list without it
 */
public record Narrowing(String label, String value, String address) {}
