package org.researcharchive.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed of a name, as a condition on entries of the table {@code author}: each word stands somewhere in one
 * and the same name of the entry, with or without accents, in any order. Trigram indexes answer it.
 *
 * @param sql a condition on {@code a.id}
 * @param values of its parameters
 */
public record NameWords(String sql, Map<String, String> values) {

    /** More words than any name has only cost time. */
    private static final int MOST = 8;

    /** The condition for what was typed; what has no letter or digit stands as it is. */
    public static NameWords of(String typed) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (String word : PersonName.key(typed).split(" ", -1)) {
            if (conditions.size() < MOST) {
                String name = "word" + conditions.size();
                conditions.add("name_key like :" + name + " escape '!'");
                values.put(name, "%" + literal(word) + "%");
            }
        }
        String all = String.join(" and ", conditions);
        return new NameWords(
                "a.id in (select id from author where " + all + " union all select author_id from author_variant where "
                        + all + " offset 0)",
                values);
    }

    /** A text in which the characters that mean something in a {@code like} stand for themselves. */
    public static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
