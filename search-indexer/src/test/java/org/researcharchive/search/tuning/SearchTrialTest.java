package org.researcharchive.search.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.query.Hit;
import org.researcharchive.search.tuning.RankChange.Move;

class SearchTrialTest {

    @Test
    void tellsWhatBecameOfEveryRecord() {
        List<RankChange> ranks = SearchTrial.ranks(hits(1, 2, 3, 4), hits(5, 2, 4, 3), Map.of(2L, 3, 9L, 1));

        assertThat(ranks).extracting(RankChange::id).containsExactly(5L, 2L, 4L, 3L, 1L);
        assertThat(ranks)
                .extracting(RankChange::move)
                .containsExactly(Move.COMES_IN, Move.STAYS, Move.RISES, Move.FALLS, Move.DROPS_OUT);
        assertThat(ranks).extracting(RankChange::grade).containsExactly(null, 3, null, null, null);
    }

    @Test
    void meansAreOverJudgedSearchesOnly() {
        TuningComparison comparison =
                new TuningComparison(List.of(query(0.5, 1.0), query(0.7, 0.6), query(null, null)));

        assertThat(comparison.meanBefore()).hasValue(0.6);
        assertThat(comparison.meanAfter()).hasValue(0.8);
        assertThat(comparison.changed()).isZero();
        assertThat(new TuningComparison(List.of()).meanBefore()).isEmpty();
    }

    private static QueryComparison query(@Nullable Double before, @Nullable Double after) {
        return new QueryComparison("x", 1, 1, before, after, List.of());
    }

    private static List<Hit> hits(long... ids) {
        return Arrays.stream(ids)
                .mapToObj(id -> new Hit(
                        id,
                        "slug",
                        "Title " + id,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Map.of()))
                .toList();
    }
}
