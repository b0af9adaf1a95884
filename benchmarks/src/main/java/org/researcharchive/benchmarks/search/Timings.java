package org.researcharchive.benchmarks.search;

import java.util.Arrays;
import java.util.Collection;

/** Times of many answers of one kind, in milliseconds. */
final class Timings {

    private final double[] sorted;

    Timings(Collection<Double> millis) {
        sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
    }

    /**
     * The time that so many of a hundred answers stay under.
     *
     * @param percent from 0 to 100
     */
    double percentile(int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
