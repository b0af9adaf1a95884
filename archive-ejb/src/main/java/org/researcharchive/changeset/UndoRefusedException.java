package org.researcharchive.changeset;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;

/** A change set cannot be taken back as things stand; nothing was changed. */
@ApplicationException(rollback = true)
public class UndoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not, and so what to do first. */
    public enum Reason {
        /** The author who was kept has been merged into another since: take that back first. Values: both names. */
        MERGED_ON,
        /** An ORCID iD of the author belongs to another by now. Values: the iD, the other's name. */
        ORCID_TAKEN,
        /** The authors who would become one again have been merged or given other iDs since. */
        AUTHORS_CHANGED,
        /** What it touches is being saved at this moment: the same again. */
        BUSY;

        /** The name in keys of texts, such as {@code merged-on}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient List<String> values;

    public UndoRefusedException(Reason reason, String... values) {
        super("The change set is not taken back: " + reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    public Reason reason() {
        return reason;
    }

    /** What the words need. */
    public List<String> values() {
        return values;
    }
}
