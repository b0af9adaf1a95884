package org.researcharchive.publication;

import java.util.List;

/**
 * One page of the desk's list.
 *
 * @param total records that the filter lets through, on all pages
 */
public record PublicationList(List<PublicationRow> rows, long total) {}
