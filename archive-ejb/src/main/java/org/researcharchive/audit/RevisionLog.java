package org.researcharchive.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.schema.Sql;

/** The life of a record: who changed it, when, why, and what that made of it. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class RevisionLog {

    private static final String PUBLISHED = "PUBLISHED";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * Versions of a publication, the newest first.
     *
     * @param first how many of the newest to pass over
     * @param size how many at most
     */
    public List<RevisionEntry> of(long publicationId, int first, int size) {
        return Sql.rows(entities, """
                        select v.version, r.made_at, r.made_by, r.origin, r.note, r.change_set_id, v.status, v.before
                        from (select p.rev, p.status, lag(p.status) over w as before, row_number() over w as version
                              from publication_aud p where p.id = :id window w as (order by p.rev)) v
                        join revision r on r.id = v.rev order by v.version desc limit :size offset :first
                        """)
                .setParameter("id", publicationId)
                .setParameter("size", size)
                .setParameter("first", first)
                .getResultList()
                .stream()
                .map(RevisionLog::entry)
                .toList();
    }

    /** How many versions a publication has. */
    public int count(long publicationId) {
        return Math.toIntExact(
                Sql.number(Sql.of(entities, "select count(*) from publication_aud where id = :id", Long.class)
                        .setParameter("id", publicationId)
                        .getSingleResult()));
    }

    private static RevisionEntry entry(Object[] row) {
        String status = (String) row[6];
        return new RevisionEntry(
                Math.toIntExact(Sql.number(row[0])),
                Instant.ofEpochMilli(Sql.number(row[1])),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : Sql.number(row[5]),
                what((String) row[7], status),
                status.equals(PUBLISHED));
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
