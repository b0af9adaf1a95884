package org.researcharchive.search.document;

/**
 * An author as one facet value: the id, which identifies, and the name, which is shown, so that counting authors needs no
 * second look-up of their names.
 *
 * @param id the author's id
 * @param name the authority name
 */
public record AuthorKey(long id, String name) {

    private static final char SEPARATOR = '|';

    /** Reads a key from the index. */
    public static AuthorKey parse(String key) {
        int end = key.indexOf(SEPARATOR);
        return new AuthorKey(Long.parseLong(key.substring(0, end)), key.substring(end + 1));
    }

    /** What every key of this author begins with, whatever the name is. */
    public static String prefix(String id) {
        return id + SEPARATOR;
    }

    /** The key as the index holds it. */
    @Override
    public String toString() {
        return prefix(Long.toString(id)) + name;
    }
}
