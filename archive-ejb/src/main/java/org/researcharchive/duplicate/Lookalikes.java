package org.researcharchive.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.Lookalike.Reason;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/**
 * Looks for records that may be the same publication, in PostgreSQL alone: what is typed is compared whether or not the
 * search server is up. Titles are found by an index of their trigrams.
 */
@ApplicationScoped
class Lookalikes {

    /** How similar titles, or their first parts, must be to be looked at; the decision is made by {@link Likeness}. */
    private static final String LOOKED_AT = "0.5";

    private static final int MOST = 200;

    private static final String COLUMNS = """
            p.id, p.title, cast(p.published_on as text), p.published_precision, p.status,
            array_to_string(array(select b.printed_name from byline b where b.publication_id = p.id order by b.position),
                chr(31)) as names,
            exists (select 1 from byline b join author a on a.id = b.author_id
                where b.publication_id = p.id and a.name_key = any(:authors)) as shared
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Records that may be the same publication as this, the likeliest first. Withdrawn ones do not count. */
    List<Lookalike> of(Probe probe) {
        List<Lookalike> found = new ArrayList<>(byIdentifier(probe));
        for (Lookalike each : byTitle(probe)) {
            if (found.stream().noneMatch(known -> known.id() == each.id())) {
                found.add(each);
            }
        }
        return found;
    }

    private List<Lookalike> byIdentifier(Probe probe) {
        return Sql.rows(entities, "select " + COLUMNS + """
                        , p.source_url is not null and lower(p.source_url) = :url from publication p
                        where p.id <> :except and p.status <> 'WITHDRAWN' and (lower(p.source_url) = :url or p.id in (
                            select i.publication_id from publication_identifier i
                            join unnest(cast(:schemes as text[]), cast(:values as text[])) as asked(scheme, value)
                                on i.scheme = asked.scheme and lower(i.value) = asked.value))
                        order by p.id limit :most
                        """)
                .setParameter("authors", authors(probe))
                .setParameter("except", probe.except())
                .setParameter(
                        "url",
                        probe.sourceUrl() == null ? "" : probe.sourceUrl().toLowerCase(Locale.ROOT))
                .setParameter("schemes", probe.identifiers().keySet().toArray(String[]::new))
                .setParameter(
                        "values",
                        probe.identifiers().values().stream()
                                .map(value -> value.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .setParameter("most", MOST)
                .getResultList()
                .stream()
                .map(row -> lookalike(row, List.of((Boolean) row[7] ? Reason.ADDRESS : Reason.IDENTIFIER)))
                .toList();
    }

    private List<Lookalike> byTitle(Probe probe) {
        Sql.of(entities, "select set_config('pg_trgm.similarity_threshold', :least, true)", String.class)
                .setParameter("least", LOOKED_AT)
                .getSingleResult();
        return Sql.rows(entities, "select " + COLUMNS + """
                        , similarity(lower(p.title), lower(:title)) as whole,
                            similarity(main_title(p.title), main_title(:title)) as main
                        from publication p
                        where p.id <> :except and p.status <> 'WITHDRAWN' and (
                            lower(p.title) % lower(:title) or main_title(p.title) % main_title(:title))
                        order by whole desc, main desc, p.id limit :most
                        """)
                .setParameter("authors", authors(probe))
                .setParameter("except", probe.except())
                .setParameter("title", probe.title())
                .setParameter("most", MOST)
                .getResultList()
                .stream()
                .map(row -> lookalike(row, likeness(probe, row).reasons()))
                .filter(each -> !each.reasons().isEmpty())
                .toList();
    }

    private static Likeness likeness(Probe probe, @Nullable Object[] row) {
        return new Likeness(
                ((Number) value(row, 7)).doubleValue(),
                ((Number) value(row, 8)).doubleValue(),
                Likeness.hasSecondPart(probe.title()) != Likeness.hasSecondPart((String) value(row, 1)),
                probe.publishedOn(),
                date((String) row[2], (String) row[3]),
                (Boolean) value(row, 6),
                !probe.authors().isEmpty() && !((String) value(row, 5)).isEmpty());
    }

    private static Lookalike lookalike(@Nullable Object[] row, List<Reason> reasons) {
        String names = (String) value(row, 5);
        return new Lookalike(
                Sql.number(row[0]),
                (String) value(row, 1),
                date((String) row[2], (String) row[3]),
                PublicationStatus.valueOf((String) value(row, 4)),
                names.isEmpty() ? List.of() : Arrays.asList(names.split("\u001f")),
                reasons);
    }

    private static Object value(@Nullable Object[] row, int column) {
        Object value = row[column];
        if (value == null) {
            throw new IllegalStateException("column " + column + " is never null");
        }
        return value;
    }

    private static String[] authors(Probe probe) {
        return probe.authors().toArray(String[]::new);
    }

    private static @Nullable PartialDate date(@Nullable String day, @Nullable String precision) {
        return day == null || precision == null
                ? null
                : new PartialDate(LocalDate.parse(day), PartialDate.Precision.valueOf(precision));
    }
}
