package org.researcharchive.author;

import java.util.List;

/**
 * One page of authors in the order of their sort names.
 *
 * @param total on all pages
 * @param page counted from 1
 */
public record AuthorPage(List<AuthorDetails> authors, long total, int page, int size) {

    public int pages() {
        return (int) ((total + size - 1) / size);
    }
}
