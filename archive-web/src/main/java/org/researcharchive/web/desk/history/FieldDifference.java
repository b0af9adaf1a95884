package org.researcharchive.web.desk.history;

import java.io.Serializable;
import java.util.List;

/**
 * A field of the record in two versions.
 *
 * @param label its name, for people
 * @param changed whether the versions differ in it
 * @param unseen whether they differ only in what no words show: formatting, or where a link leads
 * @param rows the lines side by side
 * @param left how many more rows there are than are shown
 */
public record FieldDifference(String label, boolean changed, boolean unseen, List<DifferenceRow> rows, int left)
        implements Serializable {}
