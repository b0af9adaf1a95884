package org.researcharchive.search.tuning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to one search.
 *
 * @param totalBefore how many records it finds
 * @param ndcgBefore how well the first ten meet what people judged, from 0 to 1; absent where nobody judged
 * @param ranks the first ten after the change in their order, then those that were among them before
 */
public record QueryComparison(
        String words,
        long totalBefore,
        long totalAfter,
        @Nullable Double ndcgBefore,
        @Nullable Double ndcgAfter,
        List<RankChange> ranks) {

    public QueryComparison {
        ranks = List.copyOf(ranks);
    }

    public boolean isJudged() {
        return ndcgBefore != null && ndcgAfter != null;
    }

    /** Whether a reader would see any difference among the first ten, or in how many are found. */
    public boolean isChanged() {
        return totalBefore != totalAfter || ranks.stream().anyMatch(rank -> rank.move() != RankChange.Move.STAYS);
    }
}
