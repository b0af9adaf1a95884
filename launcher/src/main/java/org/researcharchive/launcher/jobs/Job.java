package org.researcharchive.launcher.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A long job of the archive, as its API tells.
 *
 * @param total records to do, 0 while that is not known
 * @param ratePerSecond records a second
 * @param etaSeconds seconds left, negative while that is not known
 * @param counts what became of the records, of imports only
 */
record Job(
        long id,
        String kind,
        String status,
        long total,
        long done,
        long failed,
        double ratePerSecond,
        long etaSeconds,
        String message,
        @Nullable Counts counts,
        @Nullable String report) {
    private static final Set<String> ENDS = Set.of("completed", "failed", "cancelled");

    /** @param leftOut rows that are no records and not meant to be, such as a WordPress menu */
    record Counts(
            long created,
            long possibleDuplicates,
            long updated,
            long unchanged,
            long leftOut,
            long excluded,
            long refused) {
        @Override
        public String toString() {
            String possible = possibleDuplicates == 0 ? "" : " (possibly here already: " + possibleDuplicates + ")";
            String others =
                    (leftOut == 0 ? "" : ", no records " + leftOut) + (excluded == 0 ? "" : ", kept out " + excluded);
            return "created " + created + possible + ", updated " + updated + ", unchanged " + unchanged + others
                    + ", refused " + refused;
        }
    }

    static Job of(JsonNode json) {
        JsonNode counts = json.path("counts");
        return new Job(
                json.path("id").asLong(),
                json.path("kind").asText("job"),
                json.path("status").asText(""),
                json.path("total").asLong(),
                json.path("done").asLong(),
                json.path("failed").asLong(),
                json.path("ratePerSecond").asDouble(),
                json.path("etaSeconds").asLong(-1),
                json.path("message").asText(""),
                counts.isObject()
                        ? new Counts(
                                counts.path("created").asLong(),
                                counts.path("possible-duplicates").asLong(),
                                counts.path("updated").asLong(),
                                counts.path("unchanged").asLong(),
                                counts.path("left-out").asLong(),
                                counts.path("excluded").asLong(),
                                counts.path("refused").asLong())
                        : null,
                json.path("report").isTextual() ? json.path("report").asText() : null);
    }

    boolean hasEnded() {
        return ENDS.contains(status);
    }

    boolean completed() {
        return status.equals("completed");
    }
}
