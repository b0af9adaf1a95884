package org.researcharchive.publication;

import java.util.List;

/**
 * One page of published records, the newest first.
 *
 * @param total on all pages
 * @param page counted from 1
 * @param size records on a full page
 */
public record PublicationPage(List<PublicationSummary> publications, long total, int page, int size) {

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
