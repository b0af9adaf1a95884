package org.researcharchive.importing.preview;

import java.util.Locale;
import org.researcharchive.publication.BulkOutcome;

/** What an import would make of a row. */
public enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** It is no record and not meant to be. */
    LEFT_OUT,
    REFUSED;

    static RowOutcome of(BulkOutcome.Kind kind) {
        return switch (kind) {
            case CREATED -> CREATED;
            case UPDATED -> UPDATED;
            case UNCHANGED -> UNCHANGED;
            case REFUSED -> REFUSED;
        };
    }

    /** As addresses, files and jobs' counts have it, such as {@code left-out}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The outcome of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RowOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
