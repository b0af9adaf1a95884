package org.researcharchive.bulkedit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values in one cell, an upright stroke between them: {@code Asia/Korea | Media}. A stroke or a backslash that
 * belongs to a value has a backslash before it.
 */
final class CellValues {

    private static final String BETWEEN = " | ";

    private CellValues() {}

    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The values in their order; none of an empty cell. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length() && "\\|".indexOf(cell.charAt(i + 1)) >= 0) {
                value.append(cell.charAt(++i));
            } else if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
