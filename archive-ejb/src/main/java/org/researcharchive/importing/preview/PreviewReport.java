package org.researcharchive.importing.preview;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;

/**
 * The rows of a preview as a table that opens in a spreadsheet without running anything there. It begins with the columns of
 * the report on an import, so that one reader reads both.
 */
final class PreviewReport {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;

    PreviewReport(Writer out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "file",
                "line",
                "field",
                "value",
                "reason",
                "outcome",
                "title",
                "source",
                "sourceId",
                "record",
                "changes",
                "possiblyTheSameAs",
                "decision");
    }

    /** A line for each thing that is to be said of a row, and one for a row of which there is none. */
    void add(List<PreviewRow> rows) throws IOException {
        for (PreviewRow row : rows) {
            if (row.problems().isEmpty()) {
                write(row, null);
            }
            row.problems().forEach(problem -> write(row, problem));
        }
        csv.flush();
    }

    private void write(PreviewRow row, @Nullable Violation problem) {
        csv.writeRecord(
                cell(row.file()),
                Long.toString(row.line()),
                problem == null ? "" : cell(problem.field()),
                problem == null ? "" : cell(problem.value()),
                problem == null ? "" : cell(problem.message()),
                row.outcome().code(),
                cell(row.title()),
                cell(row.source()),
                cell(row.sourceId()),
                row.publicationId() == null ? "" : row.publicationId().toString(),
                String.join("; ", row.changes()),
                row.lookalikes().stream()
                        .map(other -> String.valueOf(other.id()))
                        .collect(Collectors.joining("; ")),
                row.decision() == null ? "" : row.decision().name().toLowerCase(Locale.ROOT));
    }

    /** A spreadsheet takes a leading apostrophe for: this is text. */
    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
