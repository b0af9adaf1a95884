package org.researcharchive.web.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The styles' files that the build takes out of the Citation Style Language's own packages. */
final class StyleFiles {

    /**
     * A date whose parts a style joins by blanks. The processor overlooks the delimiter of a date, {@code 2019Oct}; the
     * blank as a prefix of each later part it sees.
     */
    private static final Pattern JOINED_DATE =
            Pattern.compile("(<date [^>]*delimiter=\" \"[^>]*>\\s*<date-part )(.*?)(</date>)", Pattern.DOTALL);

    private StyleFiles() {}

    /** The text of a style. */
    static String style(CitationStyle style) {
        String text = read(style.file() + ".csl");
        return JOINED_DATE
                .matcher(text)
                .replaceAll(date -> date.group(1)
                        + date.group(2).replace("<date-part ", "<date-part prefix=\" \" ")
                        + date.group(3));
    }

    /** The words and dates of a language such as {@code en-US}; of American English where there are no others. */
    static String locale(String language) {
        return read(language.equals("en-GB") ? "locales-en-GB.xml" : "locales-en-US.xml");
    }

    private static String read(String name) {
        try (InputStream file = StyleFiles.class.getResourceAsStream("/citation-styles/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the build left out citation-styles/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("citation-styles/" + name + " cannot be read", e);
        }
    }
}
