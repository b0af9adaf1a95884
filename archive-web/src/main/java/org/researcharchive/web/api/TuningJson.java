package org.researcharchive.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.tuning.QueryComparison;
import org.researcharchive.search.tuning.RankChange;
import org.researcharchive.tuning.JudgedQuery;
import org.researcharchive.tuning.TuningDraft;
import org.researcharchive.tuning.TuningVersion;

/** The tuning of the search as the API reads and answers it. */
final class TuningJson {

    private TuningJson() {}

    /** A saved tuning; number 0 is what the archive does by itself. */
    record Version(
            long number,
            Map<String, Double> weights,
            String synonyms,
            @Nullable String savedBy,
            @Nullable Instant savedAt) {

        static Version of(TuningVersion version) {
            Map<String, Double> weights = new TreeMap<>();
            version.tuning().weights().byField().forEach((field, weight) -> weights.put(field.code(), weight));
            return new Version(
                    version.id(), weights, version.tuning().synonyms(), version.savedBy(), version.savedAt());
        }
    }

    /** What readers search with, and what was saved last. */
    record Versions(Version live, Version draft) {}

    /**
     * A tuning that somebody sends.
     *
     * @param basedOn the number of the draft that was changed; only needed to save it
     * @param weights by field; what is left out weighs what it does by itself
     * @param synonyms one rule a line
     * @param words further searches to try
     */
    record Sent(
            @Nullable Long basedOn,
            @Nullable Map<String, @Nullable Double> weights,
            @Nullable String synonyms,
            @Nullable List<@Nullable String> words) {

        TuningDraft draft() {
            Map<String, @Nullable String> texts = new TreeMap<>();
            Objects.requireNonNullElse(weights, Map.<String, @Nullable Double>of())
                    .forEach((field, weight) -> texts.put(field, weight == null ? null : plain(weight)));
            return new TuningDraft(texts, Objects.requireNonNullElse(synonyms, ""));
        }

        /** As people write it, so that it is read and answered like what they type. */
        private static String plain(double weight) {
            return weight == Math.rint(weight) && Math.abs(weight) < 1e6
                    ? Long.toString((long) weight)
                    : Double.toString(weight);
        }
    }

    /** What a change does to the first answers of one search. */
    record Trial(
            String words,
            long totalBefore,
            long totalAfter,
            @Nullable Double ndcgBefore,
            @Nullable Double ndcgAfter,
            List<RankChange> ranks) {

        static Trial of(QueryComparison query) {
            return new Trial(
                    query.words(),
                    query.totalBefore(),
                    query.totalAfter(),
                    query.ndcgBefore(),
                    query.ndcgAfter(),
                    query.ranks());
        }
    }

    /** What a change does to all of them; the means are null where nothing was judged. */
    record Trials(@Nullable Double meanNdcgBefore, @Nullable Double meanNdcgAfter, List<Trial> queries) {}

    /**
     * A judged search.
     *
     * @param grades 0 to 3 by the number of a record; null takes a grade away
     */
    record Judged(@Nullable String words, @Nullable Map<Long, @Nullable Integer> grades) {

        static Judged of(JudgedQuery query) {
            return new Judged(query.words(), new TreeMap<>(query.grades()));
        }
    }
}
