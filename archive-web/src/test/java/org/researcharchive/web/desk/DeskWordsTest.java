package org.researcharchive.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that asks for words which nobody has written shows three question marks to staff. */
class DeskWordsTest {

    private static final Pattern IN_VIEWS =
            Pattern.compile("\\bd[thpewabi]?\\['([\\w.-]+)'\\]|desk\\.say\\('([\\w.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile("DeskWords\\.say\\(\"([\\w.-]+[\\w])\"");

    private static final List<String> BUNDLES = List.of(
            "desk", "editor", "tuning", "history", "people", "workflow", "bulk", "importing", "authority", "staff");

    @Test
    void everyWordThatPagesAskForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        collect(Path.of("src/main/webapp/WEB-INF"), ".xhtml", IN_VIEWS, asked);
        collect(Path.of("src/main/resources/META-INF"), ".xhtml", IN_VIEWS, asked);
        collect(Path.of("src/main/java/org/researcharchive/web/desk"), ".java", IN_CODE, asked);
        Set<String> there = new TreeSet<>();
        for (String bundle : BUNDLES) {
            there.addAll(ResourceBundle.getBundle("org.researcharchive.web." + bundle, Locale.ENGLISH)
                    .keySet());
        }
        assertThat(there).containsAll(asked);
        assertThat(asked).hasSizeGreaterThan(100);
    }

    private static void collect(Path folder, String suffix, Pattern keys, Set<String> into) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(suffix)).toList()) {
                Matcher matcher = keys.matcher(Files.readString(file));
                while (matcher.find()) {
                    into.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }
    }
}
