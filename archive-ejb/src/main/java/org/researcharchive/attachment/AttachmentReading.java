package org.researcharchive.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attached file, for the desk.
 *
 * @param problem why it failed or has to be tried again
 * @param paged whether {@code pages} are pages that a reader can go to
 * @param pages how many it has; 0 where it has none
 * @param cut whether only its beginning is searched
 * @param detail what the parser said
 */
public record AttachmentReading(
        TextState state,
        @Nullable TextProblem problem,
        boolean paged,
        int pages,
        boolean cut,
        @Nullable String detail) {}
