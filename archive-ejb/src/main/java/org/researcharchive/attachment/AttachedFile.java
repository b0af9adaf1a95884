package org.researcharchive.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A file of a record whose text is known.
 *
 * @param reference its SHA-256, a slash and its name
 * @param title what the record calls it
 * @param paged whether its pieces are pages that a reader can go to
 */
public record AttachedFile(String reference, @Nullable String title, boolean paged) {

    String sha256() {
        return reference.substring(0, 64);
    }
}
