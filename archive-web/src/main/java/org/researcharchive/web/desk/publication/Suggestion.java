package org.researcharchive.web.desk.publication;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose while typing.
 *
 * @param key what choosing it hands in
 * @param detail what tells it from others of the same label
 */
public record Suggestion(String key, String label, @Nullable String detail) {}
