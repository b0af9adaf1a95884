package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;
import org.researcharchive.series.SeriesDetails;

/** Puts together whole publications as they stood at a version, in nine statements however many and whatever they held. */
@ApplicationScoped
public class RecordedVersions {

    private static final long NOT_COUNTED = -1;

    /** The columns of a record, read by {@link #record}. */
    private static final String RECORD = """
            a.id, a.rev, a.source, a.source_id, a.status, a.title, a.subtitle, a.summary, a.body,
                cast(a.published_on as text), a.published_precision, a.type, a.language, a.source_url,
                a.rights, a.publisher, cast(a.extra as text),
                coalesce(s.name, (select o.name from series_aud o where o.id = a.series_id
                    and o.name is not null order by o.rev desc limit 1)) as series_name
            """;

    private static final int COLUMNS = 18;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private RecordedParts parts;

    /** How many versions a publication has. */
    int count(long id) {
        return number(Sql.of(entities, "select count(*) from publication_aud where id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /**
     * The publication as it stood.
     *
     * @param version counted from 1
     */
    Optional<PublicationVersion> at(long id, int version) {
        if (version < 1) {
            return Optional.empty();
        }
        return Sql.rows(entities, """
                        select %s, a.changed_by, r.made_at, r.made_by, r.note,
                            p.version, p.slug, p.status as present, p.created_at, p.created_by,
                            s.id as series, s.slug as series_slug, s.description,
                            (select count(*) from publication_aud c where c.id = a.id) as newest
                        from publication_aud a
                        join revision r on r.id = a.rev
                        join publication p on p.id = a.id
                        left join series s on s.id = a.series_id
                        where a.id = :id and a.rev = (select n.rev from publication_aud n where n.id = :id
                            order by n.rev limit 1 offset :before)
                        """.formatted(RECORD))
                .setParameter("id", id)
                .setParameter("before", version - 1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> version(id, version, row));
    }

    /**
     * What publications said at a revision of each, by their numbers.
     *
     * @param revisions which publications, each at which of its own revisions
     */
    Map<Long, PublicationDraft> records(Map<Long, Long> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        RecordedParts.At at = parts.at(revisions);
        Map<Long, PublicationDraft> records = new HashMap<>();
        Sql.rows(entities, """
                        select %s from publication_aud a
                        join unnest(cast(:publications as bigint[]), cast(:revisions as bigint[]))
                            as w (publication, moment) on a.id = w.publication and a.rev = w.moment
                        left join series s on s.id = a.series_id
                        """.formatted(RECORD))
                .setParameter("publications", revisions.keySet().toArray(Long[]::new))
                .setParameter("revisions", revisions.values().toArray(Long[]::new))
                .getResultList()
                .forEach(row -> records.put(Sql.number(row[0]), record(row, at)));
        return records;
    }

    private static PublicationDraft record(Object[] row, RecordedParts.At at) {
        long id = Sql.number(row[0]);
        String body = (String) row[8];
        return PublicationDraft.builder()
                .source((String) row[2])
                .sourceId((String) row[3])
                .status(PublicationStatus.valueOf((String) row[4]))
                .title((String) row[5])
                .subtitle((String) row[6])
                .summary((String) row[7])
                .body(body)
                .bodyFormat(body == null ? null : BodyFormat.HTML)
                .publishedOn(date((String) row[9], (String) row[10]))
                .type((String) row[11])
                .language((String) row[12])
                .sourceUrl((String) row[13])
                .rights((String) row[14])
                .publisher((String) row[15])
                .extra(DetailsAssembly.extra((String) row[16]))
                .series((String) row[17])
                .authors(at.byline(id).stream().map(RecordedParts.Name::draft).toList())
                .categories(at.categories(id).stream()
                        .map(RecordedParts.Subject::path)
                        .toList())
                .tags(at.tags(id))
                .identifiers(at.identifiers(id))
                .images(at.images(id))
                .attachments(at.attachments(id))
                .filings(at.filings(id))
                .links(at.links(id))
                .build();
    }

    private PublicationVersion version(long id, int version, Object[] row) {
        RecordedParts.At at = parts.at(Map.of(id, Sql.number(row[1])));
        PublicationDraft record = record(row, at);
        Object[] then = Arrays.copyOfRange(row, COLUMNS, row.length);
        Instant when = Instant.ofEpochMilli(Sql.number(then[1]));
        PublicationDetails details = new PublicationDetails(
                id,
                Sql.number(then[4]),
                (String) then[5],
                record,
                present(at.byline(id).stream().map(RecordedParts.Name::details)),
                then[9] == null
                        ? null
                        : new SeriesDetails(
                                Sql.number(then[9]),
                                (String) then[10],
                                String.valueOf(record.series()),
                                (String) then[11],
                                NOT_COUNTED),
                present(at.categories(id).stream().map(RecordedParts.Subject::details)),
                MissingData.of(record),
                Objects.requireNonNull(Sql.instant(then[7])),
                (String) then[8],
                when,
                (String) then[0]);
        return new PublicationVersion(
                version,
                number(then[12]),
                PublicationStatus.valueOf((String) then[6]),
                when,
                (String) then[2],
                (String) then[3],
                details);
    }

    private static <T> List<T> present(Stream<@Nullable T> all) {
        return all.flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable PartialDate date(@Nullable String day, @Nullable String precision) {
        return day == null || precision == null
                ? null
                : new PartialDate(LocalDate.parse(day), PartialDate.Precision.valueOf(precision));
    }

    private static int number(@Nullable Object value) {
        return Math.toIntExact(Sql.number(value));
    }
}
