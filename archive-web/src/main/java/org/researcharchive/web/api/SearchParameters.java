package org.researcharchive.web.api;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.researcharchive.search.query.FacetName;

/** The names of a search's parameters. */
final class SearchParameters {

    private static final List<String> NAMES = Stream.of(
                    Stream.of("q"),
                    Arrays.stream(FacetName.values()).map(FacetName::code),
                    Stream.of("from", "to", "sort", "page", "size"))
            .flatMap(names -> names)
            .toList();

    private SearchParameters() {}

    /**
     * Refuses parameters that there are not.
     *
     * @param more names that this resource knows beside those of every search
     */
    static void check(Map<String, List<String>> parameters, String... more) {
        Set<String> known = new LinkedHashSet<>(NAMES);
        known.addAll(List.of(more));
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new ApiException(Problem.invalid(
                        "Unknown search parameter",
                        List.of(new Problem.FieldError(
                                name,
                                values.isEmpty() ? null : values.getFirst(),
                                "'" + name + "' is not a parameter of the search; there are " + String.join(", ", known)
                                        + "."))));
            }
        });
    }
}
