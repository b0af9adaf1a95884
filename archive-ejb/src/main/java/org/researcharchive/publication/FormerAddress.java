package org.researcharchive.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a record was found before it came here, as a path: {@code /2015/03/hello-world} or {@code /?p=12}. Whoever leads
 * the old site's host to the archive keeps all links that are out in the world.
 *
 * <p>Records carry theirs in {@code extra}, as a list under {@link #FIELD}; the database keeps a table of them by itself.
 */
public final class FormerAddress {

    /** Where a record's {@code extra} has them. */
    public static final String FIELD = "formerAddresses";

    private static final int LONGEST = 1_000;

    /** What names a page in a query; anything else there is about how it was found. */
    private static final List<String> NAMING = List.of("p", "page_id", "attachment_id");

    private FormerAddress() {}

    /**
     * An address in the one form in which addresses are compared: without host, without escapes, without a slash at its
     * end, without what does not say which page is meant.
     *
     * @param address a whole address or a path with its query
     * @return nothing where it is no address on the web or names nothing but a site
     */
    public static Optional<String> normal(String address) {
        String rest = path(address.strip());
        if (rest == null) {
            return Optional.empty();
        }
        int fragment = rest.indexOf('#');
        String whole = fragment < 0 ? rest : rest.substring(0, fragment);
        int question = whole.indexOf('?');
        String path = decoded(question < 0 ? whole : whole.substring(0, question));
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String name = question < 0 ? null : naming(whole.substring(question + 1));
        if (name == null && path.isEmpty()) {
            return Optional.empty();
        }
        String normal = (path.isEmpty() ? "/" : path) + (name == null ? "" : "?" + name);
        // PostgreSQL takes no text with the character NUL
        return normal.length() > LONGEST || normal.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(normal);
    }

    private static @Nullable String path(String address) {
        int scheme = address.indexOf("://");
        if (scheme < 0) {
            return address.startsWith("/") && !address.startsWith("//") ? address : null;
        }
        if (!address.regionMatches(true, 0, "http", 0, 4)) {
            return null;
        }
        int end = scheme + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(end);
    }

    private static @Nullable String naming(String query) {
        return Stream.of(query.split("&", -1))
                .filter(pair -> NAMING.contains(pair.replaceFirst("=.*", "")) && pair.indexOf('=') > 0)
                .findFirst()
                .orElse(null);
    }

    private static String decoded(String path) {
        try {
            String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(plain, Normalizer.Form.NFC);
        } catch (IllegalArgumentException notEscaped) {
            // a sign that only looks like an escape stands for itself
            return path;
        }
    }
}
