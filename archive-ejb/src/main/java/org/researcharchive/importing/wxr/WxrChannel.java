package org.researcharchive.importing.wxr;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an export says of the site as a whole: who writes there, and how its posts are filed. */
final class WxrChannel {

    /**
     * Somebody who writes, as posts name them.
     *
     * @param name as the site prints it
     * @param line where the file says so
     */
    record Writer(String login, String name, long line) {}

    /**
     * A category, a tag or a term of another taxonomy.
     *
     * @param slug by which posts and children name it
     * @param parent slug of the category above; empty at the top
     * @param line where the file says so
     */
    record Term(String taxonomy, String slug, String name, String parent, long line) {}

    static final String CATEGORY = "category";
    static final String TAG = "post_tag";
    /** The taxonomy by which a common plugin names several authors, and what it puts before their logins. */
    static final String AUTHOR = "author";

    static final String GUEST = "cap-";

    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2");

    /** As far as the site's pages name it; see {@link #address}. */
    private String link = "";

    private String blog = "";
    private String language = "";
    private @Nullable String version;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** Takes in an element of the head of the file. */
    void read(String tag, WxrXml xml) throws IOException {
        switch (tag) {
            case "link" -> link = xml.word();
            case "language" -> language = xml.word();
            case "wp:base_blog_url" -> blog = xml.word();
            case "wp:wxr_version" -> version(xml);
            case "wp:author" -> writer(xml);
            case "wp:category" -> term(CATEGORY, xml);
            case "wp:tag" -> term(TAG, xml);
            case "wp:term" -> term("", xml);
            default -> xml.skip();
        }
    }

    private void version(WxrXml xml) throws IOException {
        String given = xml.word();
        if (!VERSIONS.contains(given)) {
            throw xml.unfit("the export's version (wp:wxr_version) is '" + given + "'; 1.0, 1.1 and 1.2 are read");
        }
        version = given;
    }

    private void writer(WxrXml xml) throws IOException {
        long line = xml.line();
        String login = "";
        String display = "";
        String first = "";
        String last = "";
        for (String tag = xml.enter(); tag != null; tag = xml.enter()) {
            switch (tag) {
                case "wp:author_login" -> login = xml.word();
                case "wp:author_display_name" -> display = Html.plain(xml.word());
                case "wp:author_first_name" -> first = Html.plain(xml.word());
                case "wp:author_last_name" -> last = Html.plain(xml.word());
                default -> xml.skip();
            }
        }
        String whole = (first + " " + last).strip();
        String name = !display.isEmpty() ? display : !whole.isEmpty() ? whole : login;
        if (!login.isEmpty()) {
            writers.put(login, new Writer(login, name, line));
        }
    }

    private void term(String known, WxrXml xml) throws IOException {
        long line = xml.line();
        String taxonomy = known;
        String slug = "";
        String name = "";
        String parent = "";
        for (String tag = xml.enter(); tag != null; tag = xml.enter()) {
            switch (tag) {
                case "wp:term_taxonomy" -> taxonomy = xml.word();
                case "wp:category_nicename", "wp:tag_slug", "wp:term_slug" -> slug = xml.word();
                case "wp:cat_name", "wp:tag_name", "wp:term_name" -> name = Html.plain(xml.word());
                case "wp:category_parent", "wp:term_parent" -> parent = xml.word();
                default -> xml.skip();
            }
        }
        terms.putIfAbsent(key(taxonomy, slug), new Term(taxonomy, slug, name.isEmpty() ? slug : name, parent, line));
    }

    static String key(String taxonomy, String slug) {
        return taxonomy + ":" + slug;
    }

    /** A term and those above it, the topmost first; empty where the file does not know it. */
    List<Term> lineage(String key) {
        Deque<Term> lineage = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        // a file whose terms stand above each other in a circle ends where the circle closes
        for (Term term = terms.get(key); term != null && seen.add(term.slug()); ) {
            lineage.addFirst(term);
            term = term.parent().isEmpty() ? null : terms.get(key(term.taxonomy(), term.parent()));
        }
        return List.copyOf(lineage);
    }

    @Nullable
    String version() {
        return version;
    }

    /** Where the site's pages are; empty where the file does not say. */
    String address() {
        return blog.isEmpty() ? link : blog;
    }

    /** The language of all posts; empty where the file does not say. */
    String language() {
        return language;
    }

    Map<String, Writer> writers() {
        return writers;
    }

    /** By {@link #key}. */
    Map<String, Term> terms() {
        return terms;
    }
}
