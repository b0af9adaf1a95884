package org.researcharchive.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;
import org.researcharchive.settings.Remembered;

/**
 * By which of its words a title is looked for: the rarer ones. Whoever types a title anew has most of its words right, so
 * some of these are among them, and they are in few titles, where "the" and "report" are in thousands. How rare a word is
 * PostgreSQL knows roughly, from what it has counted of the index; of two that it does not know the longer is taken for the
 * rarer.
 */
@ApplicationScoped
class TitleWords {

    /** Titles of fewer words may have none that is right, and are compared by their trigrams, of which they have few. */
    private static final int SHORT = 3;

    private static final int MOST_WORDS = 6;

    /** Of any title, however common its words are. */
    private static final int LEAST_WORDS = 2;

    /** Records that may have one of the words, beside the first. */
    private static final double MOST_RECORDS = 100;

    private static final Duration FRESH = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    private final Remembered<Map<String, Double>> common = new Remembered<>(FRESH, this::count);

    /**
     * How a title is looked for.
     *
     * @param query a tsquery: any of its rarer words
     * @param main the title without what follows a colon or a dash
     * @param isShort whether its words are too few to go by
     */
    record Sought(String query, String main, boolean isShort) {}

    /** How each of these titles is looked for, in their order. */
    List<Sought> of(List<String> titles) {
        Map<String, Double> records = common.get();
        if (records.isEmpty()) {
            // not counted yet: a young archive is not to wait ten minutes for what it will know in one
            common.forget();
        }
        return Sql.rows(entities, """
                        select array_to_string(tsvector_to_array(plain_words(title)), ' ') as whole,
                            array_to_string(tsvector_to_array(plain_words(main_title(title))), ' ') as main,
                            main_title(title) as main_title
                        from unnest(cast(:titles as text[])) with ordinality as asked (title, place) order by place
                        """)
                .setParameter("titles", titles.toArray(String[]::new))
                .getResultStream()
                .map(row -> sought(words(row[0]), words(row[1]), String.valueOf(row[2]), records))
                .toList();
    }

    private static List<String> words(@Nullable Object column) {
        return Stream.of(String.valueOf(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The second part of a title may be missing in the other, so the first has words among them by itself. */
    private static Sought sought(List<String> whole, List<String> main, String mainTitle, Map<String, Double> records) {
        Set<String> words = new LinkedHashSet<>(rarest(whole, records));
        words.addAll(rarest(main, records));
        return new Sought(
                words.stream().map(TitleWords::quoted).collect(Collectors.joining(" | ")),
                mainTitle,
                main.size() < SHORT);
    }

    private static List<String> rarest(List<String> words, Map<String, Double> records) {
        List<String> sorted = words.stream()
                .sorted(Comparator.<String>comparingDouble(word -> records.getOrDefault(word, 0.0))
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .limit(MOST_WORDS)
                .toList();
        List<String> rarest = new ArrayList<>();
        double sum = 0;
        for (String word : sorted) {
            sum += records.getOrDefault(word, 0.0);
            if (rarest.size() < LEAST_WORDS || sum <= MOST_RECORDS) {
                rarest.add(word);
            }
        }
        return rarest;
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** In about how many titles the common words are; words that are not here are in few. */
    private Map<String, Double> count() {
        Map<String, Double> records = new HashMap<>();
        Sql.rows(entities, """
                        select e.word, f.share * t.reltuples as records
                        from pg_stats s
                        join pg_class t on t.oid = cast('publication' as regclass)
                        cross join lateral unnest(cast(cast(s.most_common_elems as text) as text[]))
                            with ordinality as e (word, place)
                        join lateral unnest(s.most_common_elem_freqs) with ordinality as f (share, place) using (place)
                        where s.schemaname = current_schema() and s.tablename = 'publication_title_words'
                        """)
                .getResultList()
                .forEach(row -> records.put((String) row[0], ((Number) row[1]).doubleValue()));
        return records;
    }
}
