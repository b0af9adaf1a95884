package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of a whole as whole numbers that make exactly 100. */
final class Percents {

    private static final int WHOLE = 100;

    private Percents() {}

    /**
     * Rounds down first and gives what is left to those that lost most.
     *
     * @param worths none negative; if all are zero, they share alike
     */
    static List<Integer> of(List<Double> worths) {
        double sum = worths.stream().mapToDouble(worth -> worth).sum();
        List<Double> exact = worths.stream()
                .map(worth -> sum == 0 ? (double) WHOLE / worths.size() : WHOLE * worth / sum)
                .toList();
        List<Integer> percents =
                new ArrayList<>(exact.stream().map(Double::intValue).toList());
        int left = worths.isEmpty()
                ? 0
                : WHOLE - percents.stream().mapToInt(percent -> percent).sum();
        IntStream.range(0, worths.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> percents.get(i) - exact.get(i)))
                .limit(left)
                .toList()
                .forEach(i -> percents.set(i, percents.get(i) + 1));
        return List.copyOf(percents);
    }
}
