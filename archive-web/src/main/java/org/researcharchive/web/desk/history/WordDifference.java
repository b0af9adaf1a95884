package org.researcharchive.web.desk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two lines with the words marked that only one of them has. */
final class WordDifference {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}_]+|[^\\s\\p{L}\\p{M}\\p{N}_]");

    /** Words of both lines together; longer lines are shown as replaced. */
    private static final int MOST = 3_000;

    /** Lines that have less than this share in common read better as one taken out and one put in. */
    private static final double ALIKE = 0.3;

    private WordDifference() {}

    static DifferenceRow of(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        List<Change> changes = joined(Change.between(old, fresh, MOST), old);
        int common = before.length();
        for (Change change : changes) {
            common -= text(old, change.start(), change.end()).length();
        }
        if (common < ALIKE * Math.max(before.length(), after.length())) {
            return new DifferenceRow(whole(before), whole(after), 0);
        }
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            add(left, text(old, at, change.start()), false);
            add(right, text(old, at, change.start()), false);
            add(left, text(old, change.start(), change.end()), true);
            add(right, text(fresh, change.newStart(), change.newEnd()), true);
            at = change.end();
        }
        add(left, text(old, at, old.size()), false);
        add(right, text(old, at, old.size()), false);
        return new DifferenceRow(left, right, 0);
    }

    /** A line that the other version has not. */
    static List<Segment> whole(String line) {
        return line.isEmpty() ? List.of() : List.of(new Segment(line, true));
    }

    /** Changes with nothing but space between them are one: words are marked together as they are read. */
    private static List<Change> joined(List<Change> changes, List<String> old) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && text(old, last.end(), change.start()).isBlank()) {
                joined.set(joined.size() - 1, new Change(last.start(), change.end(), last.newStart(), change.newEnd()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }

    private static String text(List<String> tokens, int first, int past) {
        return String.join("", tokens.subList(first, past));
    }

    private static List<String> tokens(String line) {
        return TOKEN.matcher(line).results().map(MatchResult::group).toList();
    }
}
