package org.researcharchive.tuning;

import java.util.List;

/**
 * Words that mean the same: who looks for one of the first also finds each of the second.
 *
 * @param from what readers type, each a word or several
 * @param to what is found too; the same as {@code from} where all of them mean the same
 */
public record SynonymRule(List<String> from, List<String> to) {

    public SynonymRule {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
