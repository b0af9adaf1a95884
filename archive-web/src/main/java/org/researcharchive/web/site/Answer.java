package org.researcharchive.web.site;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** How an address is answered. */
public sealed interface Answer {

    /** A page: the view that shows it, and its status. */
    record Shown(String view, int status) implements Answer {}

    /** The thing has another address for good. */
    record Moved(String address) implements Answer {}

    /** There is nothing to show: 404 for what never was, 410 for what was withdrawn. */
    record Refused(int status) implements Answer {}

    /**
     * Something else than a page, in UTF-8.
     *
     * @param fileName under which readers keep it; null for what is not to be kept but followed
     */
    record Document(
            String mediaType, String content, @Nullable String fileName) implements Answer {}

    static Answer show(String page) {
        return show(page, HttpServletResponse.SC_OK);
    }

    static Answer show(String page, int status) {
        return new Shown("/WEB-INF/pages/" + page + ".xhtml", status);
    }

    static Answer missing() {
        return new Refused(HttpServletResponse.SC_NOT_FOUND);
    }

    static Answer gone() {
        return new Refused(HttpServletResponse.SC_GONE);
    }
}
