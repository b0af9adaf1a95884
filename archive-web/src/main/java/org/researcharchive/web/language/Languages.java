package org.researcharchive.web.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a page tells of languages: its own, and where it can be had in others. */
@Named
@ApplicationScoped
public class Languages {

    /**
     * A page in another language.
     *
     * @param tag of the language, as {@code lang} and {@code hreflang} want it
     * @param name what the language calls itself
     * @param address of the page in it
     */
    public record Choice(String tag, String name, String address) {}

    /** The tag of the language that the page is in. */
    public String getTag() {
        return Reader.speaks().tag();
    }

    public Locale getLocale() {
        return Reader.speaks().locale();
    }

    /** What the reader looks at, with all that is chosen there, in the other languages. */
    public List<Choice> getOthers() {
        Reader reader = Reader.present();
        return Arrays.stream(Language.values())
                .filter(language -> language != reader.language())
                .map(language -> choice(language, reader.address()))
                .toList();
    }

    /** A page in every language, its own included: search engines ask for all of them on each. */
    public List<Choice> all(String path) {
        return Arrays.stream(Language.values())
                .map(language -> choice(language, path))
                .toList();
    }

    /** The address of a page as the reader came to know it. */
    public String here(String path) {
        return Reader.present().addressOf(path);
    }

    private static Choice choice(Language language, String path) {
        return new Choice(language.tag(), language.itself(), Reader.in(language, path));
    }
}
