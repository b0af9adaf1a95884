package org.researcharchive.web.desk.bulkedit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be done to many records at once. */
public enum BulkAction {
    ADD_CATEGORY,
    REMOVE_CATEGORY,
    ADD_TAG,
    REMOVE_TAG,
    SET_SERIES,
    SET_TYPE,
    SET_RIGHTS,
    SET_STATUS,
    REPLACE_AUTHOR,
    REPLACE_TEXT,
    /** Each record its own change, made in a spreadsheet. */
    TABLE;

    /** Its name in addresses and in the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it takes one value, which may be left out where it is set to nothing. */
    boolean isSetting() {
        return this == SET_SERIES || this == SET_TYPE || this == SET_RIGHTS;
    }

    /** The action of an address; the first where it names none. */
    static BulkAction of(@Nullable String code) {
        for (BulkAction action : values()) {
            if (action.code().equals(code)) {
                return action;
            }
        }
        return ADD_CATEGORY;
    }
}
