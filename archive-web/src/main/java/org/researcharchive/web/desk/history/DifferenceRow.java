package org.researcharchive.web.desk.history;

import java.io.Serializable;
import java.util.List;

/**
 * A line of the earlier version beside the line of the later one that took its place; either may be empty.
 *
 * @param skipped how many lines that both have are left out here; the row then shows nothing else
 */
public record DifferenceRow(List<Segment> before, List<Segment> after, int skipped) implements Serializable {

    static DifferenceRow same(String line) {
        List<Segment> both = List.of(new Segment(line, false));
        return new DifferenceRow(both, both, 0);
    }

    static DifferenceRow gap(int skipped) {
        return new DifferenceRow(List.of(), List.of(), skipped);
    }
}
