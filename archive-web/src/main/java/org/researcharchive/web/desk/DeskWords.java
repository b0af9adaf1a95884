package org.researcharchive.web.desk;

import java.text.MessageFormat;
import org.researcharchive.web.language.Dates;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.language.Texts;

/** The words of the desk, from {@code desk.properties}, for messages that Java code puts together. */
public final class DeskWords {

    private static final Texts WORDS = new Texts("org.researcharchive.web.desk");

    private DeskWords() {}

    /** The text of a key with its places {@code {0}}, {@code {1}} filled. */
    public static String say(String key, Object... values) {
        String text = WORDS.get(key);
        return values.length == 0
                ? text
                : new MessageFormat(text, Reader.speaks().locale()).format(values);
    }

    /** Dates or times in the pattern that a key has in each language. */
    public static Dates dates(String key) {
        return new Dates(WORDS, key);
    }
}
