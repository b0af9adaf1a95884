package org.researcharchive.tuning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a word is worth in each field: found in a field of weight 3, it counts as if it stood three times in one of weight 1.
 *
 * @param byField every field, in the order of {@link SearchedField}
 */
public record FieldWeights(Map<SearchedField, Double> byField) {

    /** Words in all fields are counted together, and a word that stands somewhere stands there at least once. */
    public static final double LEAST = 1;

    /** Beyond, the other fields would hardly count. */
    public static final double MOST = 20;

    public static final FieldWeights INITIAL = new FieldWeights(Map.of());

    /**
     * Takes the weights that are given; other fields keep what they weigh initially.
     *
     * @throws IllegalArgumentException if one is not within {@link #LEAST} and {@link #MOST}
     */
    public FieldWeights {
        Map<SearchedField, Double> all = new EnumMap<>(SearchedField.class);
        for (SearchedField field : SearchedField.values()) {
            double weight = byField.getOrDefault(field, field.initialWeight());
            if (!isAllowed(weight)) {
                throw new IllegalArgumentException("The weight of " + field.code() + " cannot be " + weight);
            }
            all.put(field, weight);
        }
        byField = Collections.unmodifiableMap(all);
    }

    static boolean isAllowed(double weight) {
        return weight >= LEAST && weight <= MOST;
    }

    public double of(SearchedField field) {
        return byField.getOrDefault(field, field.initialWeight());
    }
}
