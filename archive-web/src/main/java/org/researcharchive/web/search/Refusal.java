package org.researcharchive.web.search;

import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.web.site.Words;

/** What of a search could not be honoured, in the reader's words; the engine words it in English for the API. */
public final class Refusal {

    private Refusal() {}

    /** What is wrong with a parameter and what to do, as the rest of a sentence. */
    public static String of(InvalidSearchException refused) {
        return Words.say(Words.text("search.refused." + refused.parameter()), refused.value());
    }
}
