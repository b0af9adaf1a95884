package org.researcharchive.importing.wxr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;

/** What is worth knowing about a post that came in: all that could not be kept as it was. */
final class Remarks {

    private final List<Violation> remarks = new ArrayList<>();

    void add(String field, @Nullable String value, String message) {
        Violation remark = new Violation(field, value, message);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    List<Violation> all() {
        return remarks;
    }
}
