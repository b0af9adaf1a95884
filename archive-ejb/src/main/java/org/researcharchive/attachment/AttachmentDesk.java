package org.researcharchive.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.schema.Sql;

/** Where staff see what became of attached files. */
@Stateless
@RolesAllowed({Role.CURATOR, Role.EDITOR, Role.ADMIN})
public class AttachmentDesk {

    private static final int DIGEST = 64;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * What became of some files.
     *
     * @param references each a SHA-256, a slash and a name
     * @return by reference; files that no stored record names are absent
     */
    public Map<String, AttachmentReading> readings(Collection<String> references) {
        Map<String, AttachmentReading> bySha256 = new HashMap<>();
        Sql.rows(entities, """
                        select sha256, state, problem, paged, pages, cut, detail from attachment_text
                        where sha256 = any(:files)
                        """)
                .setParameter(
                        "files", references.stream().map(AttachmentDesk::sha256).toArray(String[]::new))
                .getResultStream()
                .forEach(row -> bySha256.put((String) row[0], reading(row)));
        Map<String, AttachmentReading> readings = new HashMap<>();
        for (String reference : references) {
            AttachmentReading reading = bySha256.get(sha256(reference));
            if (reading != null) {
                readings.put(reference, reading);
            }
        }
        return readings;
    }

    /** Has a file read once more that could not be read. */
    @Recorded(StaffActivity.FILE_READ_AGAIN)
    public void readAgain(@Recorded.Told String reference) {
        Sql.update(entities, """
                        update attachment_text set state = 'WAITING', problem = null, attempts = 0, due_at = clock_timestamp()
                        where sha256 = :file and state = 'FAILED'
                        """).setParameter("file", sha256(reference)).executeUpdate();
    }

    private static AttachmentReading reading(Object[] row) {
        return new AttachmentReading(
                TextState.valueOf((String) row[1]),
                row[2] == null ? null : TextProblem.valueOf((String) row[2]),
                (Boolean) row[3],
                Math.toIntExact(Sql.number(row[4])),
                (Boolean) row[5],
                (String) row[6]);
    }

    private static String sha256(String reference) {
        return reference.substring(0, Math.min(DIGEST, reference.length()));
    }
}
