package org.researcharchive.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in every language and tells the same values. */
class BundlesTest {

    private static final String PUBLIC = "/org/researcharchive/web/archive";
    private static final String DESK = "/org/researcharchive/web/desk";
    private static final String STAFF = "/org/researcharchive/web/staff";
    private static final String PEOPLE = "/org/researcharchive/web/people";
    private static final String EDITOR = "/org/researcharchive/web/editor";
    private static final String TUNING = "/org/researcharchive/web/tuning";
    private static final String IMPORTING = "/org/researcharchive/web/importing";
    private static final String HISTORY = "/org/researcharchive/web/history";
    private static final String BULK = "/org/researcharchive/web/bulk";
    private static final String AUTHORITY = "/org/researcharchive/web/authority";
    private static final String WORKFLOW = "/org/researcharchive/web/workflow";
    private static final String MAIL = "/org/researcharchive/subscription/mail";

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern NAMED = Pattern.compile("\\{[a-zA-Z]+}|#");

    /** Large enough for every choice to show its number, and each to be told from the others. */
    private static final Object[] VALUES = {4711, 4722, 4733};

    @ParameterizedTest
    @ValueSource(
            strings = {PUBLIC, DESK, EDITOR, STAFF, PEOPLE, TUNING, HISTORY, WORKFLOW, IMPORTING, BULK, AUTHORITY, MAIL
            })
    void everyTextIsThereInEveryLanguage(String bundle) throws IOException {
        Set<String> english = read(bundle, "").stringPropertyNames();
        for (String language : others()) {
            String file = bundle.substring(1) + "_" + language + ".properties";
            Set<String> translated = read(bundle, "_" + language).stringPropertyNames();
            assertThat(without(english, translated))
                    .as(
                            "Keys of the English texts that %s lacks. Add a line for each of them there, in UTF-8, with the"
                                    + " text in that language and the same {0}, {1}; the build stays red until you do",
                            file)
                    .isEmpty();
            assertThat(without(translated, english))
                    .as(
                            "Keys of %s that are not, or no longer, among the English texts. Delete these lines there",
                            file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PUBLIC, DESK, EDITOR, STAFF, PEOPLE, TUNING, HISTORY, WORKFLOW, IMPORTING, BULK, AUTHORITY, MAIL
            })
    void everyTextTellsTheSameInEveryLanguage(String bundle) throws IOException {
        Properties english = read(bundle, "");
        for (String language : others()) {
            Properties translated = read(bundle, "_" + language);
            for (String key : translated.stringPropertyNames()) {
                String text = translated.getProperty(key);
                assertThat(text)
                        .as("an apostrophe would hide a value in " + key)
                        .doesNotContain("'");
                assertThat(text).as(key).isNotBlank();
                assertThat(told(text, language))
                        .as(
                                "Values that the text of %s shows in %s. Use every {0}, {1} of the English text",
                                key, language)
                        .isEqualTo(told(english.getProperty(key, text), "en"));
            }
        }
    }

    /** The values that are seen when the text is filled, and the places that scripts and components fill. */
    private static String told(String text, String language) {
        if (!ARGUMENT.matcher(text).find()) {
            return NAMED.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .collect(Collectors.joining());
        }
        String filled = new MessageFormat(text, Locale.forLanguageTag(language))
                .format(VALUES)
                .replace(",", "");
        return IntStream.range(0, VALUES.length)
                .filter(place -> filled.contains(VALUES[place].toString()))
                .mapToObj(place -> "{" + place + "}")
                .collect(Collectors.joining());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static String[] others() {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(Language::tag)
                .toArray(String[]::new);
    }

    private static Properties read(String bundle, String language) throws IOException {
        String file = bundle + language + ".properties";
        try (InputStream in = Objects.requireNonNull(BundlesTest.class.getResourceAsStream(file), file);
                Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(utf8);
            return texts;
        }
    }
}
