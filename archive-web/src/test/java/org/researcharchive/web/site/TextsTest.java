package org.researcharchive.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.SearchNote;

/** Guards that pages and their words stay together. */
class TextsTest {

    private static final Pattern USE = Pattern.compile("\\bt\\['([a-z][A-Za-z.]*)']");
    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");

    private final ResourceBundle texts = ResourceBundle.getBundle("org.researcharchive.web.archive", Locale.ENGLISH);

    @Test
    void everyTextThatAPageUsesExists() throws IOException {
        for (Path view : views()) {
            Matcher use = USE.matcher(Files.readString(view));
            while (use.find()) {
                assertThat(texts.containsKey(use.group(1)))
                        .as("text " + use.group(1) + " of " + view)
                        .isTrue();
            }
        }
    }

    @Test
    void everyTextIsAValidPattern() {
        for (String key : texts.keySet()) {
            assertThat(new MessageFormat(texts.getString(key), Locale.ENGLISH))
                    .as(key)
                    .isNotNull();
            assertThat(texts.getString(key))
                    .as("an apostrophe would hide a value in " + key)
                    .doesNotContain("'");
        }
    }

    @Test
    void everythingThatASearchMayTellHasWords() {
        for (SearchNote note : SearchNote.values()) {
            assertThat(texts.containsKey("search.note." + note.code()))
                    .as("words of " + note)
                    .isTrue();
        }
        List<String> parameters = new ArrayList<>(List.of("q", "what", "from", "to", "sort", "page", "size"));
        Stream.of(FacetName.values()).map(FacetName::code).forEach(parameters::add);
        for (String parameter : parameters) {
            assertThat(texts.containsKey("search.refused." + parameter))
                    .as("words for a refused " + parameter)
                    .isTrue();
        }
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.toString().contains("desk"))
                    .toList();
        }
    }
}
