package org.researcharchive.tuning;

import java.util.List;

/**
 * How searches weigh fields and which words they take for the same.
 *
 * @param synonyms as written, one rule a line
 * @param rules the same, read
 */
public record Tuning(FieldWeights weights, String synonyms, List<SynonymRule> rules) {

    /** What the product does by itself. */
    public static final Tuning INITIAL = new Tuning(FieldWeights.INITIAL, "", List.of());

    public Tuning {
        rules = List.copyOf(rules);
    }
}
