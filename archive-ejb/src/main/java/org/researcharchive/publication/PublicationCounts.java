package org.researcharchive.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.researcharchive.account.Role;
import org.researcharchive.schema.Sql;

/** How much waits in the saved filters of the desk, and who has been at work. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class PublicationCounts {

    /** Counting ends here: more than this is "more than this", and takes no longer. */
    public static final int LIMIT = 10_000;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationListing listing;

    /** Records that each filter lets through, in their order; one more than {@link #LIMIT} stands for any number above. */
    public List<Long> of(List<PublicationFilter> filters) {
        return listing.count(filters, LIMIT + 1);
    }

    /** Who changed records last since a moment, latest first; of many changes only the latest are looked at. */
    public List<RecentWork> changedSince(Instant moment, int people) {
        return Sql.rows(entities, """
                        select changed_by, count(*), max(changed_at) from (
                            select changed_by, changed_at from publication where changed_at >= :moment
                            order by changed_at desc, id desc limit :limit) latest
                        group by changed_by order by max(changed_at) desc, changed_by limit :people
                        """)
                .setParameter("moment", moment)
                .setParameter("limit", LIMIT + 1)
                .setParameter("people", people)
                .getResultList()
                .stream()
                .map(row -> new RecentWork(
                        (String) row[0], Sql.number(row[1]), Objects.requireNonNull(Sql.instant(row[2]))))
                .toList();
    }
}
