package org.researcharchive.importing.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.researcharchive.account.Role;

/** Where administrators read what an import would do. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class PreviewPages {

    private static final int PAGE = 1_000;

    @Inject
    private PreviewBook book;

    @Inject
    private PreviewRows rows;

    /** How many rows there are of each outcome that there is. */
    public Map<RowOutcome, Long> counts(long previewId) {
        return rows.counts(previewId);
    }

    /** How many rows would possibly bring a record a second time. */
    public DuplicateCounts duplicates(long previewId) {
        return rows.duplicates(previewId);
    }

    /** Rows in the order of the file. */
    public List<PreviewRow> rows(long previewId, RowSelection selection, int first, int size) {
        return rows.list(previewId, selection, first, size);
    }

    /**
     * Writes all rows that a run has found as CSV, in UTF-8.
     *
     * @param out not closed
     */
    public void report(long jobId, OutputStream out) {
        try {
            PreviewReport report = new PreviewReport(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            Long preview = book.ofJob(jobId).orElse(null);
            int first = 0;
            List<PreviewRow> page = preview == null ? List.of() : rows.list(preview, RowSelection.ALL, first, PAGE);
            while (preview != null && !page.isEmpty()) {
                report.add(page);
                first += page.size();
                page = rows.list(preview, RowSelection.ALL, first, PAGE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report on job " + jobId + " could not be sent", e);
        }
    }
}
