package org.researcharchive.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobProblem;

/** The problems of a job as CSV, to be opened in a spreadsheet and worked off. */
@ApplicationScoped
class JobReport {

    private static final int AT_ONCE = 1_000;

    @Inject
    private JobBoard board;

    void write(long jobId, OutputStream body) throws IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        row(csv, "file", "line", "field", "value", "reason");
        List<JobProblem> problems = board.problems(jobId, 0, AT_ONCE);
        for (int first = 0; !problems.isEmpty(); first += AT_ONCE, problems = board.problems(jobId, first, AT_ONCE)) {
            for (JobProblem problem : problems) {
                row(
                        csv,
                        problem.file(),
                        problem.line() == 0 ? "" : Long.toString(problem.line()),
                        problem.field(),
                        problem.value(),
                        problem.reason());
            }
        }
        csv.flush();
    }

    private static void row(Writer csv, @Nullable String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            csv.write(i == 0 ? "" : ",");
            csv.write(cell(cells[i]));
        }
        csv.write("\r\n");
    }

    /** Quoted where it has to be; what a spreadsheet would take for a formula is made text. */
    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String plain = "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = plain.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
