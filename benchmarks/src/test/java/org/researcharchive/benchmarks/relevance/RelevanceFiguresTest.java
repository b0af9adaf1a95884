package org.researcharchive.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.tuning.Ranking;

class RelevanceFiguresTest {

    @Test
    void figuresAreMeansAndAMedian() {
        RelevanceFigures figures = RelevanceFigures.of(
                List.of(
                        new Ranking(List.of("a"), Map.of("a", 1)),
                        new Ranking(List.of("x"), Map.of("a", 1)),
                        new Ranking(List.of("a"), Map.of("a", 1)),
                        new Ranking(List.of("x"), Map.of("a", 1))),
                List.of(9.0, 1.0, 3.0));

        assertThat(figures.line()).isEqualTo("nDCG@10 0.5000 MAP 0.5000 recall@100 0.5000 queries 4 p50ms 3.0");
    }
}
