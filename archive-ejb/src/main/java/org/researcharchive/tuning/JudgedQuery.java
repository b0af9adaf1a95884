package org.researcharchive.tuning;

import java.time.Instant;
import java.util.Map;

/**
 * A search and what people say that it should find.
 *
 * @param words as a reader would type them
 * @param grades by the number of a record: 3 is just what is wanted, 0 has nothing to do with it
 * @param judgedBy who judged last
 */
public record JudgedQuery(long id, String words, Map<Long, Integer> grades, String judgedBy, Instant judgedAt) {

    public static final int HIGHEST_GRADE = 3;
    public static final int LONGEST = 1_000;

    /** More could not be tried while somebody waits. */
    public static final int MOST = 100;

    public static final int MOST_GRADES = 100;

    public JudgedQuery {
        grades = Map.copyOf(grades);
    }
}
