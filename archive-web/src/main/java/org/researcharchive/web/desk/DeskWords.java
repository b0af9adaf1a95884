package org.researcharchive.web.desk;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.web.language.Dates;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.language.Texts;

/**
 * The words of the desk, for messages that Java code puts together: from {@code desk.properties}, from
 * {@code staff.properties} for what tells of values, and from bundles of their own for pages that have many, such as
 * {@code editor.properties} and {@code importing.properties}.
 */
public final class DeskWords {

    private static final List<Texts> WORDS = Stream.of(
                    "desk",
                    "editor",
                    "tuning",
                    "history",
                    "people",
                    "importing",
                    "workflow",
                    "bulk",
                    "authority",
                    "staff")
            .map(name -> new Texts("org.researcharchive.web." + name))
            .toList();

    private DeskWords() {}

    /** The text of a key with its places {@code {0}}, {@code {1}} filled. */
    public static String say(String key, Object... values) {
        String text = having(key).get(key);
        return values.length == 0
                ? text
                : new MessageFormat(text, Reader.speaks().locale()).format(values);
    }

    /** Dates or times in the pattern that a key has in each language. */
    public static Dates dates(String key) {
        return new Dates(having(key), key);
    }

    /** The texts with a key; where none have it, the last, which will say so. */
    private static Texts having(String key) {
        return WORDS.stream().filter(texts -> texts.has(key)).findFirst().orElse(WORDS.getLast());
    }
}
