package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/**
 * Published records as anybody may read them, straight from the database: these pages work while the search server is
 * down. A record that is not published is not there.
 */
@Stateless
@PermitAll
public class PublicArchive {

    private static final String NEWEST_FIRST = " order by p.publishedOn desc nulls last, p.id desc";
    private static final String PUBLISHED = " p.status = org.researcharchive.record.PublicationStatus.PUBLISHED";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private DetailsAssembly details;

    @Inject
    private PublicationParts parts;

    @Inject
    private PublicTombstones tombstones;

    /** The record with all that is on it. */
    public Optional<PublicationDetails> publication(long id) {
        return Optional.ofNullable(entities.find(Publication.class, id))
                .filter(Publication::isPublished)
                .map(publication -> Embargo.open(publication.embargoUntil, details.of(publication)));
    }

    /** When text and files of a published record can be read; nothing where they can already. */
    public Optional<Instant> embargo(long id) {
        return Optional.ofNullable(entities.find(Publication.class, id))
                .filter(Publication::isPublished)
                .map(publication -> publication.embargoUntil)
                .filter(Embargo::holds);
    }

    /** Whether the record was published once and has been taken away since. */
    public boolean isWithdrawn(long id) {
        return tombstones.of(id).isPresent();
    }

    public List<PublicationSummary> newest(int limit) {
        return summaries("", Map.of(), 0, limit);
    }

    /** Those of these records that are published, in the order given. */
    public List<PublicationSummary> publications(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return summaries(" p.id in :ids and", Map.of("ids", ids), 0, ids.size()).stream()
                .sorted(Comparator.comparingInt(publication -> ids.indexOf(publication.id())))
                .toList();
    }

    /** How many records are published. */
    public long total() {
        return count("", Map.of());
    }

    public PublicationPage byAuthor(long authorId, int page, int size) {
        return page(
                " exists (select 1 from Byline b where b.publication = p and b.author.id = :author) and",
                Map.of("author", authorId),
                page,
                size);
    }

    /** Records in the category or anywhere below it. */
    public PublicationPage byCategory(String path, int page, int size) {
        return page(
                " exists (select 1 from Publication q join q.categories c where q = p"
                        + " and (c.path = :path or locate(:below, c.path) = 1)) and",
                Map.of("path", path, "below", path + "/"),
                page,
                size);
    }

    public PublicationPage bySeries(long seriesId, int page, int size) {
        return page(" p.series.id = :series and", Map.of("series", seriesId), page, size);
    }

    /**
     * Records of a year, a month or a day. What is known by its year alone is of the year, and of none of its months.
     */
    public PublicationPage during(PartialDate period, int page, int size) {
        return page(
                " p.publishedOn between :first and :last and p.publishedPrecision in :known and",
                Map.of(
                        "first", period.firstDay(),
                        "last", period.lastDay(),
                        "known", EnumSet.range(period.precision(), PartialDate.Precision.DAY)),
                page,
                size);
    }

    public PublicationPage ofType(String type, int page, int size) {
        return page(" p.type = :type and", Map.of("type", type), page, size);
    }

    /** Whether a published record shows or offers this stored file. */
    public boolean shows(String fileReference) {
        return entities.createQuery(
                                "select count(p) from Publication p where" + PUBLISHED
                                        + " and (p.embargoUntil is null or p.embargoUntil <= :now)"
                                        + " and (exists (select 1 from p.images i where i.file = :file)"
                                        + " or exists (select 1 from p.attachments a where a.file = :file))",
                                Long.class)
                        .setParameter("file", fileReference)
                        .setParameter("now", Instant.now())
                        .getSingleResult()
                > 0;
    }

    private PublicationPage page(String condition, Map<String, Object> values, int page, int size) {
        int first = Math.multiplyExact(Math.max(page, 1) - 1, size);
        return new PublicationPage(
                summaries(condition, values, first, size), count(condition, values), Math.max(page, 1), size);
    }

    private long count(String condition, Map<String, Object> values) {
        var query =
                entities.createQuery("select count(p) from Publication p where" + condition + PUBLISHED, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private List<PublicationSummary> summaries(String condition, Map<String, Object> values, int first, int limit) {
        var query = entities.createQuery(
                "select p.id, p.slug, p.title, p.summary, p.publishedOn, p.publishedPrecision, p.type, s.id, s.slug, s.name"
                        + " from Publication p left join p.series s where" + condition + PUBLISHED + NEWEST_FIRST,
                Object[].class);
        values.forEach(query::setParameter);
        List<Object[]> rows = query.setFirstResult(first).setMaxResults(limit).getResultList();
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        Map<Long, List<IndexableAuthor>> authors = parts.authors(ids);
        Map<Long, List<IndexableCategory>> categories = parts.categories(ids);
        List<PublicationSummary> summaries = new ArrayList<>();
        for (Object[] row : rows) {
            long id = (Long) row[0];
            summaries.add(new PublicationSummary(
                    id,
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    date((LocalDate) row[4], (PartialDate.Precision) row[5]),
                    (String) row[6],
                    row[7] == null ? null : new IndexableSeries((Long) row[7], (String) row[8], (String) row[9]),
                    authors.getOrDefault(id, List.of()),
                    categories.getOrDefault(id, List.of())));
        }
        return summaries;
    }

    private static @Nullable PartialDate date(@Nullable LocalDate day, PartialDate.@Nullable Precision precision) {
        return day == null || precision == null ? null : new PartialDate(day, precision);
    }
}
