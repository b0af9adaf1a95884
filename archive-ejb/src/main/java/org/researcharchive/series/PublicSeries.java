package org.researcharchive.series;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.researcharchive.schema.Sql;

/** Series as anybody may see them, with what is published in each. */
@Stateless
@PermitAll
public class PublicSeries {

    private static final String COLUMNS = """
            select s.id, s.slug, s.name, s.description,
                (select count(*) from publication p where p.series_id = s.id and p.status = 'PUBLISHED')
            from series s
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** All series with something published, by name. */
    public List<SeriesDetails> all() {
        return Sql.rows(entities, COLUMNS + " order by lower(s.name)")
                .getResultStream()
                .map(PublicSeries::details)
                .filter(series -> series.publications() > 0)
                .toList();
    }

    public Optional<SeriesDetails> series(long id) {
        return Sql.rows(entities, COLUMNS + " where s.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(PublicSeries::details)
                .findFirst();
    }

    private static SeriesDetails details(Object[] row) {
        return new SeriesDetails(
                Sql.number(row[0]), (String) row[1], (String) row[2], (String) row[3], Sql.number(row[4]));
    }
}
