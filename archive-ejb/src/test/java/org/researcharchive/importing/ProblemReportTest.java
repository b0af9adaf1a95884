package org.researcharchive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.researcharchive.job.JobProblem;

class ProblemReportTest {

    @Test
    void cellsThatASpreadsheetWouldRunAreText() throws IOException {
        StringWriter out = new StringWriter();

        new ProblemReport(out)
                .add(List.of(
                        new JobProblem("a.jsonl", 3, "title", "=HYPERLINK(\"x\")", "is, \"odd\""),
                        new JobProblem("+a", 0, "line", null, "@b\nc")));

        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        file,line,field,value,reason
                        a.jsonl,3,title,"'=HYPERLINK(""x"")","is, ""odd"\""
                        '+a,0,line,,"'@b
                        c"
                        """);
    }
}
