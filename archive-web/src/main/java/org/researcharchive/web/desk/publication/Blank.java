package org.researcharchive.web.desk.publication;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells whether something was typed at all. */
final class Blank {

    private Blank() {}

    static boolean all(@Nullable String... texts) {
        return Arrays.stream(texts).allMatch(text -> text == null || text.isBlank());
    }
}
