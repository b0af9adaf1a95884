package org.researcharchive.search.tuning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a search answered to one query, measured by the grades that people gave, as trec_eval does it.
 *
 * @param found records in the order of the answer
 * @param grades of the judged records; one that nobody judged counts as irrelevant
 */
public record Ranking(List<String> found, Map<String, Integer> grades) {

    /** Discounted cumulative gain of the first {@code depth} records as a share of the best possible one. */
    public double ndcg(int depth) {
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> actual = found.stream().map(this::grade).toList();
        double ideal = gain(best, depth);
        return ideal == 0 ? 0 : gain(actual, depth) / ideal;
    }

    /** The mean, over all relevant records, of the precision at the rank where each was found. */
    public double averagePrecision() {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < found.size(); i++) {
            if (grade(found.get(i)) > 0) {
                seen++;
                sum += (double) seen / (i + 1);
            }
        }
        return share(sum);
    }

    /** The share of all relevant records that are among the first {@code depth}. */
    public double recall(int depth) {
        return share(
                (double) found.stream().limit(depth).filter(id -> grade(id) > 0).count());
    }

    private double share(double sum) {
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        return relevant == 0 ? 0 : sum / relevant;
    }

    private int grade(String id) {
        return grades.getOrDefault(id, 0);
    }

    private static double gain(List<Integer> grades, int depth) {
        double gain = 0;
        for (int i = 0; i < Math.min(depth, grades.size()); i++) {
            gain += Math.max(0, grades.get(i)) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }
}
