package org.researcharchive.web.desk.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one list that another list has in its place; ends are exclusive.
 *
 * @param start in the earlier list
 * @param newStart in the later list
 */
record Change(int start, int end, int newStart, int newEnd) {

    /**
     * What it takes to come from one list to the other, in order.
     *
     * @param most how many elements are compared one by one; where more lie between what both begin and end with, that
     *     is one change, since the work grows with their square
     */
    static <T> List<Change> between(List<T> before, List<T> after, int most) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<T> old = before.subList(head, before.size() - tail);
        List<T> fresh = after.subList(head, after.size() - tail);
        if (old.isEmpty() && fresh.isEmpty()) {
            return List.of();
        }
        int shift = head;
        if (old.isEmpty() || fresh.isEmpty() || old.size() + fresh.size() > most) {
            return List.of(new Change(shift, shift + old.size(), shift, shift + fresh.size()));
        }
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<T> delta :
                DiffUtils.diff(old, fresh, new MeyersDiffWithLinearSpace<T>()).getDeltas()) {
            Change change = of(delta, shift);
            Change last = changes.isEmpty() ? null : changes.getLast();
            if (last != null && last.end == change.start && last.newEnd == change.newStart) {
                // what is taken out and what is put in its place come as two
                changes.removeLast();
                changes.add(new Change(last.start, change.end, last.newStart, change.newEnd));
            } else {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Change of(AbstractDelta<?> delta, int shift) {
        int start = delta.getSource().getPosition() + shift;
        int newStart = delta.getTarget().getPosition() + shift;
        return new Change(
                start,
                start + delta.getSource().size(),
                newStart,
                newStart + delta.getTarget().size());
    }
}
