package org.researcharchive.web.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that the archive speaks; the first one to those who speak none of them. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    KOREAN(Locale.KOREAN, "한국어");

    private final Locale locale;
    private final String name;

    Language(Locale locale, String name) {
        this.locale = locale;
        this.name = name;
    }

    public Locale locale() {
        return locale;
    }

    /** As BCP 47 and addresses write it, such as {@code ko}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** What it calls itself. */
    public String itself() {
        return name;
    }

    static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language that a browser would like best. What is no wish in the form of RFC 9110 counts for nothing.
     *
     * @param acceptLanguage such as {@code ko-KR,ko;q=0.9,en;q=0.8}
     */
    public static Language likedBest(@Nullable String acceptLanguage) {
        List<Wish> wishes = acceptLanguage == null ? List.of() : Wish.all(acceptLanguage);
        for (Wish wish : wishes) {
            Optional<Language> language = wish.anyOther() ? unnamed(wishes) : ofTag(wish.language());
            if (language.isPresent() && wish.weight() > 0) {
                return language.get();
            }
        }
        return ENGLISH;
    }

    private static Optional<Language> unnamed(List<Wish> wishes) {
        return Arrays.stream(values())
                .filter(language ->
                        wishes.stream().noneMatch(wish -> wish.language().equals(language.tag())))
                .findFirst();
    }

    /** One of the languages in the header; of a tag like {@code ko-KR} only the language counts. */
    private record Wish(String language, double weight) {

        private static final Pattern FORM = Pattern.compile(
                "\\s*(\\*|[A-Za-z]{1,8})(?:-[A-Za-z0-9]{1,8})*\\s*(?:;\\s*[qQ]\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

        /** The strongest first, those of one weight in the order that they came in. */
        static List<Wish> all(String acceptLanguage) {
            List<Wish> wishes = new ArrayList<>();
            for (String each : acceptLanguage.split(",", -1)) {
                Matcher form = FORM.matcher(each);
                if (form.matches()) {
                    double weight = form.group(2) == null ? 1 : Double.parseDouble(form.group(2));
                    wishes.add(new Wish(form.group(1).toLowerCase(Locale.ROOT), weight));
                }
            }
            wishes.sort(Comparator.comparingDouble(Wish::weight).reversed());
            return wishes;
        }

        boolean anyOther() {
            return language.equals("*");
        }
    }
}
