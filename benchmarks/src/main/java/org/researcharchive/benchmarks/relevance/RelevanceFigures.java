package org.researcharchive.benchmarks.relevance;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.researcharchive.search.tuning.Ranking;

/**
 * The figures of a run: means over all judged queries, and the median time of one.
 *
 * @param p50Millis median time of a page of results with its snippets, in milliseconds, as its caller waited for it
 */
record RelevanceFigures(double ndcgAt10, double map, double recallAt100, int queries, double p50Millis) {

    static final int DEPTH = 100;
    private static final int TOP = 10;

    static RelevanceFigures of(List<Ranking> rankings, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return new RelevanceFigures(
                mean(rankings, ranking -> ranking.ndcg(TOP)),
                mean(rankings, Ranking::averagePrecision),
                mean(rankings, ranking -> ranking.recall(DEPTH)),
                rankings.size(),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2));
    }

    /** The one line that is printed. */
    String line() {
        return String.format(
                Locale.ROOT,
                "nDCG@10 %.4f MAP %.4f recall@100 %.4f queries %d p50ms %.1f",
                ndcgAt10,
                map,
                recallAt100,
                queries,
                p50Millis);
    }

    private static double mean(List<Ranking> rankings, ToDoubleFunction<Ranking> figure) {
        return rankings.stream().mapToDouble(figure).average().orElse(0);
    }
}
