package org.researcharchive.search.query;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The tuning that searches of this server use: that of the index behind the alias. It is put here when the alias moves, so
 * that a search asks nobody for it.
 */
@ApplicationScoped
public class LiveTuning {

    private volatile SearchTuning current = SearchTuning.INITIAL;

    public SearchTuning current() {
        return current;
    }

    public void use(SearchTuning tuning) {
        current = tuning;
    }
}
