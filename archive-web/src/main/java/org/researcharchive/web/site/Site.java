package org.researcharchive.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What every page shows about the archive as a whole. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    private Assets assets;

    /** @see Assets#address(String) */
    public String asset(String name) {
        return assets.address(name);
    }
}
