package org.researcharchive.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.researcharchive.web.site.Site;

/** Whole addresses of the pages that answers point to. */
@RequestScoped
class Links {

    @Inject
    private Site site;

    private String start = "";

    String to(String path) {
        if (start.isEmpty()) {
            start = site.absolute("");
        }
        return start + path;
    }
}
