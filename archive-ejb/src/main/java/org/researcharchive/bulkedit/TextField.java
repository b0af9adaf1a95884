package org.researcharchive.bulkedit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A field in which text can be found and replaced. */
public enum TextField {
    TITLE,
    SUMMARY,
    /** The words of the body; its markup is never touched. */
    BODY;

    /** Its name in the record format. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
