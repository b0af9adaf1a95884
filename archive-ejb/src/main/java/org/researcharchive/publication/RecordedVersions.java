package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** Puts together a whole publication as it stood at one of its versions, in nine statements whatever it held. */
@ApplicationScoped
public class RecordedVersions {

    private static final long NOT_COUNTED = -1;

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
                        select a.rev, a.source, a.source_id, a.status, a.title, a.subtitle, a.summary, a.body,
                            cast(a.published_on as text), a.published_precision, a.type, a.language, a.source_url,
                            a.rights, a.publisher, cast(a.extra as text), a.changed_by,
                            r.made_at, r.made_by, r.note,
                            p.version, p.slug, p.status as present, p.created_at, p.created_by,
                            s.id as series, s.slug as series_slug, s.description,
                            coalesce(s.name, (select o.name from series_aud o where o.id = a.series_id
                                and o.name is not null order by o.rev desc limit 1)) as series_name,
                            (select count(*) from publication_aud c where c.id = a.id) as newest
                        from publication_aud a
                        join revision r on r.id = a.rev
                        join publication p on p.id = a.id
                        left join series s on s.id = a.series_id
                        where a.id = :id and a.rev = (select n.rev from publication_aud n where n.id = :id
                            order by n.rev limit 1 offset :before)
                        """)
                .setParameter("id", id)
                .setParameter("before", version - 1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> version(id, version, row));
    }

    private PublicationVersion version(long id, int version, Object[] row) {
        RecordedParts.At at = parts.at(id, Sql.number(row[0]));
        List<RecordedParts.Name> names = at.byline();
        List<RecordedParts.Subject> subjects = at.categories();
        String body = (String) row[7];
        PublicationDraft record = PublicationDraft.builder()
                .source((String) row[1])
                .sourceId((String) row[2])
                .status(PublicationStatus.valueOf((String) row[3]))
                .title((String) row[4])
                .subtitle((String) row[5])
                .summary((String) row[6])
                .body(body)
                .bodyFormat(body == null ? null : BodyFormat.HTML)
                .publishedOn(date((String) row[8], (String) row[9]))
                .type((String) row[10])
                .language((String) row[11])
                .sourceUrl((String) row[12])
                .rights((String) row[13])
                .publisher((String) row[14])
                .extra(DetailsAssembly.extra((String) row[15]))
                .series((String) row[28])
                .authors(names.stream().map(RecordedParts.Name::draft).toList())
                .categories(subjects.stream().map(RecordedParts.Subject::path).toList())
                .tags(at.tags())
                .identifiers(at.identifiers())
                .images(at.images())
                .attachments(at.attachments())
                .filings(at.filings())
                .links(at.links())
                .build();
        Instant when = Instant.ofEpochMilli(Sql.number(row[17]));
        PublicationDetails details = new PublicationDetails(
                id,
                Sql.number(row[20]),
                (String) row[21],
                record,
                present(names.stream().map(RecordedParts.Name::details)),
                row[25] == null
                        ? null
                        : new SeriesDetails(
                                Sql.number(row[25]), (String) row[26], (String) row[28], (String) row[27], NOT_COUNTED),
                present(subjects.stream().map(RecordedParts.Subject::details)),
                MissingData.of(record),
                Objects.requireNonNull(Sql.instant(row[23])),
                (String) row[24],
                when,
                (String) row[16]);
        return new PublicationVersion(
                version,
                number(row[29]),
                PublicationStatus.valueOf((String) row[22]),
                when,
                (String) row[18],
                (String) row[19],
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
