package org.researcharchive.publication;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a draft.
 *
 * @param field its name in the record format, such as {@code authors[1].orcid}
 * @param value what was given, shortened where it is long
 * @param message what is wrong and what to do, for the person who wrote it
 */
public record Violation(String field, @Nullable String value, String message) {

    private static final int SHOWN = 200;

    public Violation {
        value = value == null ? null : shown(value);
    }

    /** A value short enough to stand in a message. */
    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
