package org.researcharchive.launcher.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final String CSV = "file,line,field,value,reason\r\n"
            + "a.jsonl,3,title,,is missing\r\n"
            + "a.jsonl,9,publishedOn,\"20-13, \"\"x\"\"\",\"is no date;\nwrite YYYY\"\r\n";

    @Test
    void showsEachRefusalInWords() {
        assertThat(ImportReport.firstRefusals(CSV, 10))
                .containsExactly(
                        "a.jsonl line 3: title - is missing",
                        "a.jsonl line 9: publishedOn \"20-13, \"x\"\" - is no date;\nwrite YYYY");
    }

    @Test
    void showsNoMoreThanAsked() {
        assertThat(ImportReport.firstRefusals(CSV, 1)).hasSize(1);
        assertThat(ImportReport.firstRefusals("", 1)).isEmpty();
    }
}
