package org.researcharchive.web.desk.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, line by line: lines that both have are left out but for one before and after each change,
 * lines that took another's place stand beside it. However long the texts are, the work and the page stay bounded.
 */
final class LineDifference {

    /** Lines of both texts together that are compared one by one. */
    private static final int MOST_LINES = 6_000;

    /** Characters in which single words are looked for; beyond, whole lines are marked. */
    private static final int MOST_READ = 400_000;

    private static final int MOST_ROWS = 400;
    private static final int AROUND = 1;

    private final List<DifferenceRow> rows = new ArrayList<>();
    private final List<String> before;
    private final List<String> after;
    private int read;

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static FieldDifference of(String label, List<String> before, List<String> after) {
        LineDifference difference = new LineDifference(before, after);
        difference.compare();
        List<DifferenceRow> rows = difference.rows;
        int shown = Math.min(rows.size(), MOST_ROWS);
        return new FieldDifference(
                label, !before.equals(after), false, List.copyOf(rows.subList(0, shown)), rows.size() - shown);
    }

    /** A field that both versions have alike, in full. */
    static FieldDifference same(String label, List<String> lines, boolean unseen) {
        int shown = unseen ? 0 : Math.min(lines.size(), MOST_ROWS);
        return new FieldDifference(
                label,
                unseen,
                unseen,
                lines.subList(0, shown).stream().map(DifferenceRow::same).toList(),
                unseen ? 0 : lines.size() - shown);
    }

    private void compare() {
        int at = 0;
        List<Change> changes = Change.between(before, after, MOST_LINES);
        for (Change change : changes) {
            unchanged(at, change.start(), !rows.isEmpty(), true);
            replaced(change);
            at = change.end();
        }
        unchanged(at, before.size(), !changes.isEmpty(), false);
    }

    private void unchanged(int start, int end, boolean afterChange, boolean beforeChange) {
        int head = afterChange ? Math.min(end, start + AROUND) : start;
        int tail = beforeChange ? Math.max(head, end - AROUND) : end;
        for (int i = start; i < head; i++) {
            rows.add(DifferenceRow.same(before.get(i)));
        }
        if (tail > head) {
            rows.add(DifferenceRow.gap(tail - head));
        }
        for (int i = tail; i < end; i++) {
            rows.add(DifferenceRow.same(before.get(i)));
        }
    }

    private void replaced(Change change) {
        int old = change.end() - change.start();
        int fresh = change.newEnd() - change.newStart();
        for (int i = 0; i < Math.max(old, fresh); i++) {
            if (i < old && i < fresh) {
                rows.add(pair(before.get(change.start() + i), after.get(change.newStart() + i)));
            } else if (i < old) {
                rows.add(new DifferenceRow(WordDifference.whole(before.get(change.start() + i)), List.of(), 0));
            } else {
                rows.add(new DifferenceRow(List.of(), WordDifference.whole(after.get(change.newStart() + i)), 0));
            }
        }
    }

    private DifferenceRow pair(String old, String fresh) {
        read += old.length() + fresh.length();
        return read <= MOST_READ && rows.size() < MOST_ROWS
                ? WordDifference.of(old, fresh)
                : new DifferenceRow(WordDifference.whole(old), WordDifference.whole(fresh), 0);
    }
}
