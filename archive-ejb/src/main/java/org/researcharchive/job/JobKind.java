package org.researcharchive.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of long-running work. At any time one run of each kind may be under way, on all servers together. */
public enum JobKind {
    REINDEX("reindex-publications"),
    /** Writing some of the records again into the index that is searched. */
    REINDEX_PART("reindex-part"),
    IMPORT("import-publications"),
    /** A look at what an import would do. */
    PREVIEW("preview-import"),
    BULK_EDIT("bulk-edit"),
    UNDO("undo-change-set"),
    /** A comparison of the whole index with the database. */
    DRIFT_CHECK("check-index");

    private final String jobXml;

    JobKind(String jobXml) {
        this.jobXml = jobXml;
    }

    /** Name of the Jakarta Batch job definition. */
    String jobXml() {
        return jobXml;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
