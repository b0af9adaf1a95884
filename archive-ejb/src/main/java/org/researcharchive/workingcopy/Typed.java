package org.researcharchive.workingcopy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an open form at a moment.
 *
 * @param form tells the form from every other, also from one of the same record in another window
 * @param sequence counted up by the form: of two states the one with the higher number is the later one
 * @param publication the record that the form is for; null for one that is not stored yet
 * @param baseVersion the version that the form was filled from; null for a record that is not stored yet
 * @param title for lists; may be empty
 * @param content all that is typed, as a JSON object
 * @param base what stood in the form before anything was typed, in the same form; null where it was told before
 */
public record Typed(
        UUID form,
        long sequence,
        @Nullable Long publication,
        @Nullable Long baseVersion,
        String title,
        String content,
        @Nullable String base) {}
