package org.researcharchive.importing.preview;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.researcharchive.importing.upload.StoredUpload;
import org.researcharchive.importing.upload.UploadKind;
import org.researcharchive.schema.Sql;

/**
 * Which uploads are being looked at. Each call is a transaction of its own where there is none, so that a run never finds
 * its preview missing.
 *
 * <p>Only for the boundary and for job artifacts, hence no role.
 */
@Stateless
@PermitAll
public class PreviewBook {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    public long open(StoredUpload upload, String takenBy) {
        return Sql.of(entities, """
                        insert into import_preview (file, kind, name, source, columns, taken_by)
                        values (:file, :kind, :name, :source, :columns, :takenBy) returning id
                        """, Long.class)
                .setParameter("file", upload.file())
                .setParameter("kind", upload.kind().name())
                .setParameter("name", upload.name())
                .setParameter("source", upload.source(), String.class)
                .setParameter("columns", upload.columns(), String.class)
                .setParameter("takenBy", takenBy)
                .getSingleResult();
    }

    public Optional<ImportPreview> find(long id) {
        return Sql.rows(entities, """
                        select id, file, kind, name, source, columns, taken_by, taken_at, job_id, import_job_id
                        from import_preview where id = :id
                        """)
                .setParameter("id", id)
                .getResultStream()
                .map(PreviewBook::preview)
                .findFirst();
    }

    /** The preview that a run looks at. */
    public Optional<Long> ofJob(long jobId) {
        return Sql.of(entities, "select id from import_preview where job_id = :job", Long.class)
                .setParameter("job", jobId)
                .getResultStream()
                .findFirst();
    }

    /** Takes note of what the columns are; what an earlier look found is forgotten. */
    public void prepare(long id, StoredUpload upload) {
        Sql.update(entities, "delete from import_row where preview_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        Sql.update(entities, "update import_preview set columns = :columns where id = :id")
                .setParameter("columns", upload.columns(), String.class)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void lookedAt(long id, long jobId) {
        Sql.update(entities, "update import_preview set job_id = :job where id = :id")
                .setParameter("job", jobId)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void imported(long id, long jobId) {
        Sql.update(entities, "update import_preview set import_job_id = :job where id = :id")
                .setParameter("job", jobId)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void delete(long id) {
        Sql.update(entities, "delete from import_preview where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets what was taken in longer ago; their files go by themselves. */
    public void sweep(Duration kept) {
        Sql.update(entities, """
                        delete from import_preview where taken_at < clock_timestamp() - make_interval(secs => :kept)
                        """)
                .setParameter("kept", (double) kept.toSeconds())
                .executeUpdate();
    }

    private static ImportPreview preview(Object[] row) {
        return new ImportPreview(
                Sql.number(row[0]),
                new StoredUpload(
                        (String) row[1], UploadKind.valueOf((String) row[2]), (String) row[3], (String) row[4], (String)
                                row[5]),
                (String) row[6],
                Objects.requireNonNull(Sql.instant(row[7])),
                row[8] == null ? null : Sql.number(row[8]),
                row[9] == null ? null : Sql.number(row[9]));
    }
}
