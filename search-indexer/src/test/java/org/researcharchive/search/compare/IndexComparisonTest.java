package org.researcharchive.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.compare.IndexComparison.Pair;

class IndexComparisonTest {

    @Test
    void findsNothingWhereBothAgree() {
        assertThat(differences(Map.of(1L, 5L, 2L, 1L), Map.of(1L, 5L, 2L, 1L))).isEmpty();
        assertThat(differences(Map.of(), Map.of())).isEmpty();
    }

    @Test
    void namesMissingStaleAndOrphanedDocuments() {
        assertThat(differences(Map.of(1L, 1L, 2L, 2L, 3L, 1L), Map.of(2L, 1L, 3L, 1L, 4L, 9L)))
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void acceptsADocumentThatIsNewerThanWhatWasRead() {
        assertThat(differences(Map.of(1L, 1L), Map.of(1L, 2L))).isEmpty();
    }

    @Test
    void agreesWithAComparisonOfWholeSets() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            Map<Long, Long> records = random(random);
            Map<Long, Long> documents = random(random);
            TreeSet<Long> expected = new TreeSet<>(records.keySet());
            expected.addAll(documents.keySet());
            expected.removeIf(
                    id -> records.containsKey(id) && documents.containsKey(id) && documents.get(id) >= records.get(id));

            assertThat(differences(records, documents)).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void countsADocumentAsTheSameOnlyWithEqualVersionAndHash() {
        DocumentState record = new DocumentState(1, 5, "a");

        assertThat(new Pair(record, new DocumentState(1, 5, "a")).isSame()).isTrue();
        assertThat(new Pair(record, new DocumentState(1, 6, "a")).isSame()).isFalse();
        assertThat(new Pair(record, new DocumentState(1, 5, "b")).isSame()).isFalse();
        assertThat(new Pair(record, new DocumentState(1, 5, null)).isSame()).isFalse();
        assertThat(new Pair(record, null).isSame()).isFalse();
        assertThat(new Pair(null, record).isSame()).isFalse();
    }

    private static Map<Long, Long> random(Random random) {
        Map<Long, Long> versions = new TreeMap<>();
        random.longs(random.nextInt(20), 1, 25).forEach(id -> versions.put(id, 1L + random.nextInt(3)));
        return versions;
    }

    private static List<Long> differences(Map<Long, Long> records, Map<Long, Long> documents) {
        List<Long> ids = new ArrayList<>();
        IndexComparison comparison = new IndexComparison(source(records), source(documents));
        for (Pair pair = comparison.next(); pair != null; pair = comparison.next()) {
            if (pair.isBehind()) {
                ids.add(pair.id());
            }
        }
        return ids;
    }

    private static Supplier<@Nullable DocumentState> source(Map<Long, Long> versions) {
        Iterator<Map.Entry<Long, Long>> entries =
                new TreeMap<>(versions).entrySet().iterator();
        return () -> {
            if (!entries.hasNext()) {
                return null;
            }
            Map.Entry<Long, Long> entry = entries.next();
            return new DocumentState(entry.getKey(), entry.getValue(), null);
        };
    }
}
