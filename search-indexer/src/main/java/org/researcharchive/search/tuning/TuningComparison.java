package org.researcharchive.search.tuning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What a change of the tuning does to a list of searches. */
public record TuningComparison(List<QueryComparison> queries) {

    public TuningComparison {
        queries = List.copyOf(queries);
    }

    /** The mean over all judged searches; empty where there is none. */
    public OptionalDouble meanBefore() {
        return mean(query -> query.ndcgBefore() == null ? 0 : query.ndcgBefore());
    }

    public OptionalDouble meanAfter() {
        return mean(query -> query.ndcgAfter() == null ? 0 : query.ndcgAfter());
    }

    public long changed() {
        return queries.stream().filter(QueryComparison::isChanged).count();
    }

    private OptionalDouble mean(ToDoubleFunction<QueryComparison> figure) {
        return queries.stream()
                .filter(QueryComparison::isJudged)
                .mapToDouble(figure)
                .average();
    }
}
