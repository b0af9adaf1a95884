package org.researcharchive.importing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Unrecorded;
import org.researcharchive.importing.preview.PreviewPages;
import org.researcharchive.importing.preview.TableColumns;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobProblem;
import org.researcharchive.job.JobView;

/** Where administrators hand in records to import and fetch the report on what was refused. */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportDesk {

    private static final int PAGE = 1_000;

    @Inject
    private JobBoard jobs;

    @Resource
    private SessionContext session;

    @Inject
    private ImportStart imports;

    @Inject
    private UploadFolder uploads;

    @Inject
    private TableColumns columns;

    @Inject
    private PreviewPages previews;

    /**
     * Takes an upload in and starts its import.
     *
     * @param body JSON Lines, gzipped or not, a page of text, or a zip of several and the files that records name
     * @param mediaType what the sender says it is; the content and the name have the better word
     * @param name the file's name, which gives {@code source} to records that name none
     * @param source that {@code source}, where the sender chose one
     * @throws UploadRefusedException if it cannot be taken in
     * @throws org.researcharchive.job.JobAlreadyRunningException if an import is under way
     */
    @Unrecorded("JobBoard records that the job was started")
    public JobView start(InputStream body, @Nullable String mediaType, String name, @Nullable String source) {
        try {
            uploads.sweep();
            StoredUpload upload = described(uploads.take(body, mediaType, name, source));
            boolean started = false;
            try {
                JobView job = imports.start(
                        upload, Map.of(), session.getCallerPrincipal().getName());
                started = true;
                return job;
            } finally {
                if (!started) {
                    uploads.delete(upload);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload '" + name + "' broke off; send it again", e);
        }
    }

    /** A table is taken for what somebody said of another with the same columns, else for what its columns are called. */
    private StoredUpload described(StoredUpload upload) {
        return upload.kind() == UploadKind.CSV
                ? upload.withColumns(columns.of(uploads.sample(upload).header()).code())
                : upload;
    }

    /**
     * Writes the report on a run as CSV, in UTF-8: {@code file,line,field,value,reason}, and more
     * columns for a look at an import.
     *
     * @param out not closed
     */
    public void report(long jobId, OutputStream out) {
        if (jobs.get(jobId).kind() == JobKind.PREVIEW) {
            previews.report(jobId, out);
            return;
        }
        try {
            ProblemReport report = new ProblemReport(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            int first = 0;
            List<JobProblem> problems = jobs.problems(jobId, first, PAGE);
            while (!problems.isEmpty()) {
                report.add(problems);
                first += problems.size();
                problems = jobs.problems(jobId, first, PAGE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report on job " + jobId + " could not be sent", e);
        }
    }
}
