package org.researcharchive.web.desk.duplicate;

import java.io.Serializable;
import java.util.List;
import org.researcharchive.duplicate.MergeField;
import org.researcharchive.duplicate.MergePlan;
import org.researcharchive.duplicate.Side;
import org.researcharchive.web.desk.history.FieldDifference;
import org.researcharchive.web.desk.history.FieldLines;
import org.researcharchive.web.desk.history.VersionDifference;

/**
 * A field in which two records differ, side by side, and from where it is to be taken.
 *
 * @param difference what the record says that stays, beside what the other says
 * @param union what both say together, line by line; empty where only one of them can stand
 */
public record MergeChoice(String name, FieldDifference difference, List<String> union, Side chosen)
        implements Serializable {

    static MergeChoice of(MergeField field, MergePlan plan, Side chosen) {
        return new MergeChoice(
                field.name(),
                VersionDifference.in(
                        field.name(), plan.kept().record(), plan.other().record()),
                FieldLines.of(field.both()),
                chosen);
    }

    /** How the form calls the choice. */
    public String input() {
        return MergePage.CHOICE + name;
    }

    public String label() {
        return difference.label();
    }

    /** Whether the record that stays says nothing there. */
    public boolean isNothingKept() {
        return difference.rows().stream().allMatch(row -> row.before().isEmpty() && row.skipped() == 0);
    }

    /** Whether the other says nothing there. */
    public boolean isNothingOther() {
        return difference.rows().stream().allMatch(row -> row.after().isEmpty() && row.skipped() == 0);
    }

    public boolean isChosen(String side) {
        return chosen.name().equals(side);
    }
}
