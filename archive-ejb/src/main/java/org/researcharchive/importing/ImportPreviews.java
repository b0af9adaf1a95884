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
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Unrecorded;
import org.researcharchive.importing.csv.CsvColumns;
import org.researcharchive.importing.job.ImportPreviewWriter;
import org.researcharchive.importing.preview.ImportPreview;
import org.researcharchive.importing.preview.PreviewBook;
import org.researcharchive.importing.preview.RowDecision;
import org.researcharchive.importing.preview.RowDecisions;
import org.researcharchive.importing.preview.TableColumns;
import org.researcharchive.importing.preview.TableSample;
import org.researcharchive.importing.preview.UnknownPreviewException;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.job.JobBoard;
import org.researcharchive.job.JobKind;
import org.researcharchive.job.JobStatus;
import org.researcharchive.job.JobView;

/**
 * Where administrators look at an upload before it is imported: taken in, its columns told where it is a table, looked at by a
 * run that changes nothing, and then imported, exactly the file that was looked at, or discarded.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportPreviews {

    @Resource
    private SessionContext session;

    @Inject
    private JobBoard jobs;

    @Inject
    private ImportStart imports;

    @Inject
    private UploadFolder uploads;

    @Inject
    private PreviewBook book;

    @Inject
    private TableColumns columns;

    @Inject
    private RowDecisions decisions;

    /**
     * Takes an upload in. Nothing runs yet.
     *
     * @throws UploadRefusedException if it cannot be taken in
     */
    @Unrecorded("an upload that is looked at changes nothing")
    public ImportPreview take(InputStream body, @Nullable String mediaType, String name, @Nullable String source) {
        try {
            uploads.sweep();
            book.sweep(UploadFolder.KEPT);
            StoredUpload upload = uploads.take(body, mediaType, name, source);
            return get(book.open(upload, caller()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload '" + name + "' broke off; send it again", e);
        }
    }

    /**
     * One preview.
     *
     * @throws UnknownPreviewException if there is no such preview
     */
    public ImportPreview get(long id) {
        return book.find(id).orElseThrow(() -> new UnknownPreviewException(id));
    }

    /**
     * The beginning of a table and what its columns are taken for: as somebody said for this one, or for another with the
     * same columns, or by their names.
     *
     * @throws NotReadyException if it is no table that can be read
     */
    public TableSample sample(long id) {
        StoredUpload upload = get(id).upload();
        TableSample sample = uploads.sample(upload);
        CsvColumns known = upload.columns() == null ? columns.of(sample.header()) : CsvColumns.parse(upload.columns());
        return new TableSample(sample.header(), sample.rows(), known);
    }

    /**
     * Starts the look at an upload, anew where there was one.
     *
     * @param chosen what the columns of a table are, which is remembered; null for what they are taken for
     * @throws NotReadyException if its columns make no records
     * @throws org.researcharchive.job.JobAlreadyRunningException if somebody looks at another upload
     */
    @Unrecorded("an upload that is looked at changes nothing")
    public ImportPreview look(long id, @Nullable CsvColumns chosen) {
        StoredUpload upload = get(id).upload();
        if (upload.kind() == UploadKind.CSV) {
            TableSample sample = sample(id);
            CsvColumns meant = chosen == null ? sample.columns() : chosen;
            meant.problem(sample.header()).ifPresent(problem -> {
                throw new NotReadyException(problem);
            });
            if (chosen != null) {
                columns.remember(sample.header(), chosen, caller());
            }
            upload = upload.withColumns(meant.code());
        }
        book.prepare(id, upload);
        JobView job = jobs.start(JobKind.PREVIEW, parameters(id, upload));
        book.lookedAt(id, job.id());
        return get(id);
    }

    /**
     * Imports exactly what was looked at. Asked again, it answers with the import that there is.
     *
     * @throws org.researcharchive.job.JobAlreadyRunningException if another import is under way
     */
    @Unrecorded("JobBoard records that the job was started")
    public JobView go(long id) {
        ImportPreview preview = get(id);
        if (preview.importJobId() != null) {
            JobView earlier = jobs.get(preview.importJobId());
            if (!earlier.status().isOver() || earlier.status() == JobStatus.COMPLETED) {
                return earlier;
            }
        }
        if (preview.jobId() == null || jobs.get(preview.jobId()).status() != JobStatus.COMPLETED) {
            throw new NotReadyException("The file has not been looked at to its end; look at it first");
        }
        JobView job = imports.start(preview.upload(), Map.of(ImportPreviewWriter.PREVIEW, Long.toString(id)), caller());
        book.imported(id, job.id());
        return job;
    }

    /**
     * Decides about a row that would possibly bring a record a second time.
     *
     * @param row its number
     * @param decision null takes back what was decided
     * @throws NotReadyException if the upload is imported already
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @Unrecorded("until it is imported nothing has happened, and that is recorded")
    public void decide(long id, long row, @Nullable RowDecision decision) {
        requireOpen(id);
        decisions.decide(id, row, decision);
    }

    /**
     * Keeps all rows out that would possibly bring a record a second time and that nothing was decided about.
     *
     * @throws NotReadyException if the upload is imported already
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @Unrecorded("until it is imported nothing has happened, and that is recorded")
    public void excludeUndecided(long id) {
        requireOpen(id);
        decisions.excludeUndecided(id);
    }

    private void requireOpen(long id) {
        if (get(id).importJobId() != null) {
            throw new NotReadyException(
                    "The file is imported already, or its import has begun; decide about the records"
                            + " themselves, which the worklist names as possible duplicates");
        }
    }

    /** Forgets an upload and what was found in it. What was imported of it stays. */
    @Unrecorded("an upload that is looked at changes nothing")
    public void discard(long id) {
        ImportPreview preview = get(id);
        if (preview.jobId() != null) {
            jobs.cancel(preview.jobId());
        }
        boolean importing = preview.importJobId() != null
                && !jobs.get(preview.importJobId()).status().isOver();
        book.delete(id);
        if (!importing) {
            uploads.forget(preview.upload());
        }
    }

    private static Map<String, String> parameters(long id, StoredUpload upload) {
        Map<String, String> parameters = new HashMap<>(upload.parameters());
        parameters.put(ImportPreviewWriter.PREVIEW, Long.toString(id));
        return parameters;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
