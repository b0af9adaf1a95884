package org.researcharchive.web.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of one kind of pages in all languages, read once. */
public final class Texts {

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    /**
     * Reads a bundle in all languages.
     *
     * @param name of the bundle without a language
     */
    public Texts(String name) {
        for (Language language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle(name, language.locale()));
        }
    }

    public boolean has(String key) {
        return in(Language.ENGLISH).containsKey(key);
    }

    /**
     * A text in the language of whoever waits.
     *
     * @throws java.util.MissingResourceException if there is none by this key
     */
    public String get(String key) {
        return in(Reader.speaks()).getString(key);
    }

    /** All texts in one language. */
    public ResourceBundle in(Language language) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no texts were read in " + language);
        }
        return bundle;
    }
}
