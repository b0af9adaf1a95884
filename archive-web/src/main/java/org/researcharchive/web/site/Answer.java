package org.researcharchive.web.site;

import jakarta.servlet.http.HttpServletResponse;

/** How an address is answered. */
public sealed interface Answer {

    /** A page: the view that shows it, and its status. */
    record Shown(String view, int status) implements Answer {}

    /** The thing has another address for good. */
    record Moved(String address) implements Answer {}

    /** There is nothing to show: 404 for what never was, 410 for what was withdrawn. */
    record Refused(int status) implements Answer {}

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
