package org.researcharchive.web.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the desk, from {@code desk.properties}, for messages that Java code puts together. */
public final class DeskWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.researcharchive.web.desk", Locale.ENGLISH);

    private DeskWords() {}

    /** The text of a key with its places {@code {0}}, {@code {1}} filled. */
    public static String say(String key, Object... values) {
        String text = WORDS.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(values);
    }
}
