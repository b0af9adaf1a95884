package org.researcharchive.search.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Suggestions given in the last half minute. The first letters of words are few and asked for by everybody, and they are
 * what costs most, since so many titles and names begin with them.
 */
final class RecentSuggestions {

    private static final int MOST = 1_000;
    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    private record Given(Suggestions suggestions, long at) {}

    private final Map<TypedText, Given> given = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TypedText, Given> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Suggestions> find(TypedText typed) {
        return Optional.ofNullable(given.get(typed))
                .filter(found -> System.nanoTime() - found.at() < FRESH_NANOS)
                .map(Given::suggestions);
    }

    /** Where nothing was found yet, what has just been published may be meant, so that is asked for again. */
    synchronized Suggestions keep(TypedText typed, Suggestions suggestions) {
        if (!suggestions.equals(Suggestions.NONE)) {
            given.put(typed, new Given(suggestions, System.nanoTime()));
        }
        return suggestions;
    }
}
