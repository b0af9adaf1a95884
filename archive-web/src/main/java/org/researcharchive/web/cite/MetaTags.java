package org.researcharchive.web.cite;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Collects tags; what has no value gets none. */
record MetaTags(List<Entry<String, String>> tags) {

    void add(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            tags.add(Map.entry(name, value.strip()));
        }
    }
}
