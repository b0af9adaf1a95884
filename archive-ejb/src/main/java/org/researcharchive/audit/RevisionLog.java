package org.researcharchive.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.schema.Sql;

/** The life of a record: who changed it, when, and what that made of it. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class RevisionLog {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The changes of a publication, the newest first. */
    public List<RevisionEntry> of(long publicationId) {
        List<RevisionEntry> entries = new ArrayList<>();
        String before = null;
        List<Object[]> rows =
                Sql.rows(entities, """
                        select r.id, r.made_at, r.made_by, r.origin, p.status from publication_aud p
                        join revision r on r.id = p.rev where p.id = :id order by r.id
                        """).setParameter("id", publicationId).getResultList();
        for (Object[] row : rows) {
            String status = (String) row[4];
            entries.addFirst(new RevisionEntry(
                    Sql.number(row[0]),
                    Instant.ofEpochMilli(Sql.number(row[1])),
                    (String) row[2],
                    (String) row[3],
                    what(before, status)));
            before = status;
        }
        return entries;
    }

    private static String what(@Nullable String before, String status) {
        if (before == null) {
            return "created";
        }
        return before.equals(status)
                ? "changed"
                : status.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
