package org.researcharchive.search.query;

import org.jspecify.annotations.Nullable;

/**
 * A page of an attached file on which something was found.
 *
 * @param file SHA-256, a slash and the file's name
 * @param title what the record calls the file; absent where it says nothing
 * @param page counted from 1; absent where the file has no pages that a reader can go to
 * @param text safe HTML: a piece of the page in which {@code <mark>} marks what was found
 */
public record FoundPage(
        String file, @Nullable String title, @Nullable Integer page, String text) {}
