package org.researcharchive.publication;

/**
 * How many published records there are of something.
 *
 * @param of a period such as {@code 2019} or {@code 2019-10}, or a type
 */
public record PublicationCount(String of, long publications) {}
