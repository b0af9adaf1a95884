package org.researcharchive.launcher.jobs;

import java.util.ArrayList;
import java.util.List;

/** The refused lines of an import, from its CSV report: file, line, field, value, reason. */
final class ImportReport {
    private static final int COLUMNS = 5;

    private ImportReport() {}

    /** The first refusals, each in one readable line. */
    static List<String> firstRefusals(String csv, int most) {
        return rows(csv).stream()
                .skip(1)
                .filter(row -> row.size() >= COLUMNS)
                // a dry run lists every row, with its outcome
                .filter(row -> row.size() == COLUMNS || row.get(COLUMNS).equals("refused"))
                .limit(most)
                .map(row -> row.get(0) + " line " + row.get(1) + ": " + row.get(2)
                        + (row.get(3).isEmpty() ? "" : " \"" + row.get(3) + "\"") + " - " + row.get(4))
                .toList();
    }

    /** RFC 4180, with quoted fields that may hold line breaks. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return rows;
    }
}
