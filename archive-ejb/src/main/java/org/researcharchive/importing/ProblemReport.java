package org.researcharchive.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobProblem;

/** What an import refused, as a table that opens in a spreadsheet without running anything there. */
final class ProblemReport {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter csv;

    ProblemReport(Writer out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord("file", "line", "field", "value", "reason");
    }

    void add(List<JobProblem> problems) throws IOException {
        for (JobProblem problem : problems) {
            csv.writeRecord(
                    cell(problem.file()),
                    Long.toString(problem.line()),
                    cell(problem.field()),
                    cell(problem.value()),
                    cell(problem.reason()));
        }
        csv.flush();
    }

    /** A spreadsheet takes a leading apostrophe for: this is text. */
    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
