package org.researcharchive.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The public addresses of the archive's things, as paths. Views use these as functions. */
public final class Addresses {

    /** Asks, in the address of a picture, for a copy of about that many pixels across. */
    public static final String WIDTH = "w";

    private Addresses() {}

    public static String publication(long id, String slug) {
        return entry("/publications/", id, slug);
    }

    public static String author(long id, String slug) {
        return entry("/authors/", id, slug);
    }

    public static String category(long id, String slug) {
        return entry("/categories/", id, slug);
    }

    public static String series(long id, String slug) {
        return entry("/series/", id, slug);
    }

    public static String type(String type) {
        return "/types/" + segment(type);
    }

    /**
     * Another form of what has an address.
     *
     * @param address of a page
     * @param form such as {@code cite.bib}
     */
    public static String form(String address, String form) {
        return address.equals("/") ? "/" + form : address + "/" + form;
    }

    /**
     * A stored file.
     *
     * @param reference SHA-256 in hex, a slash and the file's name
     */
    public static String file(String reference) {
        int slash = reference.indexOf('/');
        return "/files/" + segment(reference.substring(0, slash)) + "/" + segment(reference.substring(slash + 1));
    }

    /**
     * A page of a stored file.
     *
     * @param page counted from 1; null for the file as a whole
     */
    public static String filePage(String reference, @Nullable Integer page) {
        return page == null ? file(reference) : file(reference) + "#page=" + page;
    }

    /** A search by one filter, such as {@code tag=satellites}. */
    public static String searchBy(String filter, String value) {
        return "/search?" + filter + "=" + query(value);
    }

    private static String entry(String section, long id, String slug) {
        return section + id + "/" + segment(slug);
    }

    /** Text as one step of a path. */
    public static String segment(String text) {
        return query(text).replace("+", "%20");
    }

    /** Text as the value of a query parameter. */
    public static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
