package org.researcharchive.search.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    @Test
    void bestPossibleOrderIsOne() {
        Ranking ranking = new Ranking(List.of("a", "b", "x"), Map.of("a", 2, "b", 1));

        assertThat(ranking.ndcg(10)).isEqualTo(1, CLOSE);
        assertThat(ranking.averagePrecision()).isEqualTo(1, CLOSE);
        assertThat(ranking.recall(100)).isEqualTo(1, CLOSE);
    }

    @Test
    void laterRanksAreWorthLess() {
        Ranking ranking = new Ranking(List.of("x", "a", "y", "b"), Map.of("a", 1, "b", 1));

        assertThat(ranking.ndcg(10)).isEqualTo((0.6309298 + 0.4306766) / (1 + 0.6309298), CLOSE);
        assertThat(ranking.averagePrecision()).isEqualTo((1 / 2.0 + 2 / 4.0) / 2, CLOSE);
    }

    @Test
    void onlyTheFirstOfTheDepthCount() {
        Ranking ranking = new Ranking(List.of("x", "a"), Map.of("a", 1, "b", 1));

        assertThat(ranking.ndcg(1)).isZero();
        assertThat(ranking.recall(1)).isZero();
        assertThat(ranking.recall(2)).isEqualTo(0.5, CLOSE);
    }

    @Test
    void nothingFoundOrNothingRelevantIsZero() {
        assertThat(new Ranking(List.of(), Map.of("a", 1)).ndcg(10)).isZero();
        assertThat(new Ranking(List.of("a"), Map.of("a", 0)).averagePrecision()).isZero();
    }
}
