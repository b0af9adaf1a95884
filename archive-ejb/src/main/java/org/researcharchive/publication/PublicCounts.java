package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.researcharchive.schema.Sql;

/** What there is to browse by: periods and types with the number of published records in each. */
@Stateless
@PermitAll
public class PublicCounts {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Years with something published, the latest first. */
    public List<PublicationCount> years() {
        return counts(Sql.rows(entities, """
                select to_char(published_on, 'YYYY') as period, count(*) from publication
                where status = 'PUBLISHED' and published_on is not null group by period order by period desc
                """));
    }

    /**
     * Months of a year with something published, the latest first; what is known by its year alone is in none of them.
     */
    public List<PublicationCount> months(int year) {
        return counts(Sql.rows(entities, """
                select to_char(published_on, 'YYYY-MM') as period, count(*) from publication
                where status = 'PUBLISHED' and published_precision <> 'YEAR' and published_on >= :first and published_on < :end
                group by period order by period desc
                """)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("end", LocalDate.of(year + 1, 1, 1)));
    }

    /** Types in use, the commonest first. */
    public List<PublicationCount> types() {
        return counts(Sql.rows(entities, """
                select type, count(*) as publications from publication
                where status = 'PUBLISHED' and type is not null group by type order by publications desc, type
                """));
    }

    private static List<PublicationCount> counts(NativeQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new PublicationCount((String) row[0], Sql.number(row[1])))
                .toList();
    }
}
