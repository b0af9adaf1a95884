package org.researcharchive.web.desk.publication;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A column of the list of publications that may be shown or not; the title always is. */
public enum ListColumn {
    NUMBER,
    AUTHORS,
    CATEGORY,
    SERIES,
    TYPE,
    DATE,
    STATUS,
    CHANGED;

    /** What is shown where nobody has chosen. */
    static final Set<ListColumn> USUAL = Set.copyOf(EnumSet.of(AUTHORS, CATEGORY, DATE, STATUS, CHANGED));

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
