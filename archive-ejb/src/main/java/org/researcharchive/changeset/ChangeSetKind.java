package org.researcharchive.changeset;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What brought a change set about. */
public enum ChangeSetKind {
    /** One change to many records, described at the desk. */
    BULK_EDIT,
    /** A table that was taken out, edited elsewhere and brought back. */
    CSV,
    /** Records that came from outside. */
    IMPORT,
    /** Two records were made one. */
    MERGE,

    /** Another change set was taken back. */
    UNDO;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
