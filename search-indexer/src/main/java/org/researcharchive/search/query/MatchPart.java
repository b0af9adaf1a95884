package org.researcharchive.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a record matches a search.
 *
 * @param asked what the reader wrote, or the part of it that this is about
 * @param place where it was found; absent where it is not a matter of text
 * @param found the words that stand there, as they are written; empty where they are not known
 * @param form how those go with what was asked; absent for anything but words
 * @param stem what the forms of the word have in common; only where they differ
 * @param percent its part in the score; the parts of a record make 100
 */
public record MatchPart(
        MatchKind kind,
        String asked,
        @Nullable MatchPlace place,
        List<String> found,
        @Nullable MatchForm form,
        @Nullable String stem,
        int percent) {}
