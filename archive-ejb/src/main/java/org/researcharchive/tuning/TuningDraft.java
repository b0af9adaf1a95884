package org.researcharchive.tuning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;

/**
 * A tuning as people write it.
 *
 * @param weights by the names of {@link SearchedField}; one that is left out or empty is what it is initially
 * @param synonyms one rule a line
 */
public record TuningDraft(Map<String, @Nullable String> weights, String synonyms) {

    private static final Pattern WEIGHT = Pattern.compile("\\d{1,2}(?:\\.\\d{1,3})?");

    /**
     * Reads it.
     *
     * @throws InvalidTuningException naming all that cannot be used
     */
    public Tuning read() {
        List<Violation> violations = new ArrayList<>();
        Map<SearchedField, Double> read = new EnumMap<>(SearchedField.class);
        weights.forEach((code, value) -> {
            Optional<SearchedField> field = SearchedField.ofCode(code);
            if (field.isEmpty()) {
                violations.add(unknown(code));
            } else if (value != null && !value.isBlank()) {
                weight(field.get(), value.strip(), violations).ifPresent(weight -> read.put(field.get(), weight));
            }
        });
        List<SynonymRule> rules = List.of();
        try {
            rules = SynonymReader.read(synonyms);
        } catch (InvalidTuningException e) {
            violations.addAll(e.violations());
        }
        if (!violations.isEmpty()) {
            throw new InvalidTuningException(violations);
        }
        return new Tuning(new FieldWeights(read), tidy(synonyms), rules);
    }

    private static Optional<Double> weight(SearchedField field, String value, List<Violation> violations) {
        double weight = WEIGHT.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
        if (FieldWeights.isAllowed(weight)) {
            return Optional.of(weight);
        }
        violations.add(new Violation(
                "weights." + field.code(),
                value,
                "'" + value + "' is no weight; write a number from 1 to 20, such as 2.5"));
        return Optional.empty();
    }

    private static Violation unknown(String code) {
        return new Violation(
                "weights." + code,
                code,
                "'" + code + "' is no field that words are looked for in; use "
                        + Stream.of(SearchedField.values())
                                .map(SearchedField::code)
                                .collect(Collectors.joining(", ")));
    }

    private static String tidy(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
