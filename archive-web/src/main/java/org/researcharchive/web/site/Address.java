package org.researcharchive.web.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a public path asks for: a section such as {@code authors}, and in it a list or one entry.
 *
 * @param id the entry, or null for the section's list
 * @param slug the words after the id; they are for people, the id decides
 * @param form another form of the same, such as {@code cite.bib} or {@code versions/3} of a publication or {@code feed.atom}
 *     of a list; null for the page itself
 */
public record Address(
        String section,
        @Nullable Long id,
        @Nullable String slug,
        @Nullable String form) {

    private static final Pattern FORM = Pattern.compile(
            "/(?:([a-z]+)(?:/([1-9][0-9]{0,17})(?:/([^/]*)(?:/(cite|related|versions/[1-9][0-9]{0,8}|[a-z]+\\.[a-z]+))?)?)?)?");

    private static final Pattern LIST_FORM = Pattern.compile("(?:/([a-z]+))?/([a-z]+\\.[a-z]+)");

    /**
     * Reads a path.
     *
     * @param path a decoded path
     * @return null where the path has not the form of a public address
     */
    public static @Nullable Address of(String path) {
        Matcher list = LIST_FORM.matcher(path);
        if (list.matches()) {
            return new Address(list.group(1) == null ? "" : list.group(1), null, null, list.group(2));
        }
        Matcher form = FORM.matcher(path.isEmpty() ? "/" : path);
        if (!form.matches()) {
            return null;
        }
        String section = form.group(1) == null ? "" : form.group(1);
        Long id = form.group(2) == null ? null : Long.valueOf(form.group(2));
        return new Address(section, id, form.group(3), form.group(4));
    }
}
