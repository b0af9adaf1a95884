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
    /** Authors who are one person became one; written at once. */
    AUTHOR_MERGE,
    /** Some of an author's pieces went to another; written at once. */
    AUTHOR_SPLIT,
    /** The tree of categories was changed; written at once. */
    CATEGORY,
    /** Another change set was taken back. */
    UNDO;

    /** Whether it is written in one transaction and needs no job. */
    public boolean isAtOnce() {
        return this == AUTHOR_MERGE || this == AUTHOR_SPLIT || this == CATEGORY || this == MERGE;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
