package org.researcharchive.search.tuning;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in the answers to one search, before and after a change.
 *
 * @param before its rank among the first {@value SearchTrial#DEPTH}, from 1; absent where it is not among them
 * @param after likewise
 * @param grade what people say it is worth for this search; absent where nobody said
 */
public record RankChange(
        long id,
        String slug,
        String title,
        @Nullable Integer before,
        @Nullable Integer after,
        @Nullable Integer grade) {

    /** What became of a record. */
    public enum Move {
        STAYS,
        RISES,
        FALLS,
        COMES_IN,
        DROPS_OUT
    }

    public Move move() {
        if (before == null) {
            return Move.COMES_IN;
        }
        if (after == null) {
            return Move.DROPS_OUT;
        }
        int places = before.compareTo(after);
        return places == 0 ? Move.STAYS : places > 0 ? Move.RISES : Move.FALLS;
    }
}
