package org.researcharchive.web.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path as a browser asks for it: perhaps a language, and the rest.
 *
 * @param language the one that the path begins with; null where it begins with none
 * @param rest the path without it, with a slash at its beginning
 */
public record PagePath(@Nullable Language language, String rest) {

    private static final Pattern PREFIX = Pattern.compile(
            "/(" + Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining("|")) + ")(?=[/?#]|$)");

    /**
     * What comes in languages: the public pages, sign-in and the desk without its files. The API and all that is the
     * same for everyone is left out, so that nothing has two addresses without need, and no address of the API can be
     * reached by a way that its guards do not know.
     */
    private static final Pattern PAGE = Pattern.compile("/(?:[?#].*)?|/(?:feed\\.(?:atom|rss)|[12]\\d{3}|"
            + "(?:search|publications|authors|categories|series|types|years|subscribe|sign-in|sign-out)|"
            + "desk(?!/files/|/reports/|/subscriptions\\.csv|/audit\\.csv))(?:[/?#].*)?");

    public static PagePath of(String path) {
        Matcher prefix = PREFIX.matcher(path);
        if (!prefix.lookingAt()) {
            return new PagePath(null, path);
        }
        Optional<Language> language = Language.ofTag(prefix.group(1));
        String rest = path.substring(prefix.end());
        return new PagePath(language.orElseThrow(), rest.startsWith("/") ? rest : "/" + rest);
    }

    /** The path of another page in the language that this one begins with. */
    public String alike(String page) {
        return language == null ? page : Reader.in(language, page);
    }

    /** Whether the rest is the address of something that comes in languages. */
    public boolean isPage() {
        return PAGE.matcher(rest).matches();
    }
}
