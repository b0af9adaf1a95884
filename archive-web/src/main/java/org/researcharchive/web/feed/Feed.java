package org.researcharchive.web.feed;

import java.time.Instant;
import java.util.List;
import org.researcharchive.publication.PublicationDetails;

/**
 * What is new somewhere in the archive, the newest first.
 *
 * @param title of the list and of the archive
 * @param self the whole address of the feed
 * @param page the whole address of the list
 * @param author the institution
 * @param items with their addresses
 */
record Feed(String title, String self, String page, String author, List<Item> items) {

    /**
     * One publication.
     *
     * @param id the whole address without words in it, which never changes
     * @param url the whole address of its page
     */
    record Item(PublicationDetails publication, String id, String url) {}

    /** The last change of anything in it; the beginning of time for a feed with nothing in it. */
    Instant updated() {
        return items.stream()
                .map(item -> item.publication().changedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
