package org.researcharchive.web.language;

/**
 * Whoever waits for the answer to the present request, as far as language goes. It is known to the thread that answers,
 * so that a date deep in a list is worded rightly without being told; outside of requests it is English.
 *
 * @param language in which to answer
 * @param named whether the address says so, and the addresses on the page therefore must too
 * @param address what was asked for, without language, with its query
 */
public record Reader(Language language, boolean named, String address) {

    private static final Reader NOBODY = new Reader(Language.ENGLISH, false, "/");
    private static final ThreadLocal<Reader> PRESENT = new ThreadLocal<>();

    public static Reader present() {
        Reader present = PRESENT.get();
        return present == null ? NOBODY : present;
    }

    /** The language of whoever waits. */
    public static Language speaks() {
        return present().language();
    }

    /** Work that answers a request. */
    interface Work<E extends Exception, F extends Exception> {
        void run() throws E, F;
    }

    /** Has work done for this reader. */
    <E extends Exception, F extends Exception> void during(Work<E, F> work) throws E, F {
        Reader before = PRESENT.get();
        PRESENT.set(this);
        try {
            work.run();
        } finally {
            if (before == null) {
                PRESENT.remove();
            } else {
                PRESENT.set(before);
            }
        }
    }

    /**
     * An address as this reader is to be given it.
     *
     * @param path without a language; what comes in no languages stays as it is
     */
    public String addressOf(String path) {
        if (!named) {
            return path;
        }
        PagePath asked = PagePath.of(path);
        return asked.language() == null && asked.isPage() ? in(language, path) : path;
    }

    /** The address of a page in one language. */
    static String in(Language language, String path) {
        return "/" + language.tag() + (path.equals("/") ? "" : path);
    }
}
