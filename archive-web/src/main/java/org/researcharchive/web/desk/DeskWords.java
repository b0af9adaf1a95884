package org.researcharchive.web.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the desk, for messages that Java code puts together: from {@code desk.properties}, and from
 * {@code tuning.properties} for a page that has many of its own.
 */
public final class DeskWords {

    private static final ResourceBundle WORDS = bundle("desk");
    private static final ResourceBundle TUNING = bundle("tuning");

    private DeskWords() {}

    /** The text of a key with its places {@code {0}}, {@code {1}} filled. */
    public static String say(String key, Object... values) {
        String text = (TUNING.containsKey(key) ? TUNING : WORDS).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(values);
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.researcharchive.web." + name, Locale.ENGLISH);
    }
}
