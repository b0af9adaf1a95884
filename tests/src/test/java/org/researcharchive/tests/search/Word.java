package org.researcharchive.tests.search;

import java.util.UUID;

/** A word that no other record has, so that a test finds only its own. */
final class Word {

    private Word() {}

    static String fresh() {
        // a digit in it keeps the stemmer away
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
