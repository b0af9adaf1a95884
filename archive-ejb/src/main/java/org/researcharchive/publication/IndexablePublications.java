package org.researcharchive.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/**
 * What the index is made from. Reads the latest committed state, in six statements for any number of records and
 * without entities, so that a whole archive streams through little memory.
 *
 * <p>Only for the index: no page and no resource reaches it, hence no role.
 */
@Stateless
@PermitAll
public class IndexablePublications {

    /** A record that was never stored has no version; any document of it is newer than none. */
    private static final long NEVER_STORED = 0;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationParts parts;

    @Inject
    private PublicationListing listing;

    /** The state of each record, in the order of the given identifiers. */
    public List<IndexablePublication> load(Collection<Long> ids) {
        Map<Long, IndexablePublication> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, IndexablePublication.absent(id, NEVER_STORED)));
        if (ids.isEmpty()) {
            return List.of();
        }
        PartsOf of = new PartsOf(ids);
        entities.createQuery(
                        "select p.id, p.changeNumber, p.status, p.slug, p.title, p.subtitle, p.summary, p.bodyText, p.embargoUntil, p.publishedOn,"
                                + " p.publishedPrecision, p.type, s.id, s.slug, s.name, p.language, p.source, p.sourceId"
                                + " from Publication p left join p.series s where p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> found.put((Long) row[0], of.publication(row)));
        return List.copyOf(found.values());
    }

    /** Identifiers of published records, in order, from the one after {@code lastId}. */
    public List<Long> publishedIdsAfter(long lastId, int limit) {
        return entities.createQuery(
                        "select p.id from Publication p where p.id > :last and p.status = :published order by p.id",
                        Long.class)
                .setParameter("last", lastId)
                .setParameter("published", PublicationStatus.PUBLISHED)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Identifiers of the records that a filter lets through, published or not, in order, from the one after {@code lastId}. */
    public List<Long> idsAfter(PublicationFilter filter, long lastId, int limit) {
        return listing.idsAfter(filter, lastId, limit);
    }

    /** How many records a filter lets through. */
    public long count(PublicationFilter filter) {
        return listing.count(filter);
    }

    /** What the index should hold, in order of identifiers, from the one after {@code lastId}. */
    public List<IndexedVersion> publishedVersionsAfter(long lastId, int limit) {
        return entities.createQuery(
                        "select new org.researcharchive.publication.IndexedVersion(p.id, p.changeNumber) from Publication p"
                                + " where p.id > :last and p.status = :published order by p.id",
                        IndexedVersion.class)
                .setParameter("last", lastId)
                .setParameter("published", PublicationStatus.PUBLISHED)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Raises the numbers of records beyond those that the index may hold, so that what is written of them wins again. The
     * database's trigger puts each into the outbox.
     *
     * @param numbers the one to go beyond for each record
     */
    public void raiseBeyond(Map<Long, Long> numbers) {
        Sql.update(entities, """
                        update publication p set change_number = raised.number
                        from unnest(cast(:ids as bigint[]), cast(:numbers as bigint[])) as raised (id, number)
                        where p.id = raised.id
                        """)
                .setParameter("ids", numbers.keySet().toArray(Long[]::new))
                .setParameter("numbers", numbers.values().toArray(Long[]::new))
                .executeUpdate();
    }

    /** How many records the index should hold. */
    public long countPublished() {
        return entities.createQuery("select count(p) from Publication p where p.status = :published", Long.class)
                .setParameter("published", PublicationStatus.PUBLISHED)
                .getSingleResult();
    }

    /** The parts of the records in question, read once. */
    private final class PartsOf {

        private final Map<Long, List<IndexableAuthor>> authors;
        private final Map<Long, List<IndexableCategory>> categories;
        private final Map<Long, List<String>> tags;
        private final Map<Long, Map<String, String>> identifiers;

        PartsOf(Collection<Long> ids) {
            authors = parts.authors(ids);
            categories = parts.categories(ids);
            tags = parts.tags(ids);
            identifiers = parts.identifiers(ids);
        }

        IndexablePublication publication(@Nullable Object[] row) {
            Columns columns = new Columns(row);
            long id = columns.number();
            long version = columns.number();
            if (columns.next() != PublicationStatus.PUBLISHED) {
                return IndexablePublication.absent(id, version);
            }
            return new IndexablePublication(
                    id,
                    version,
                    true,
                    columns.text(),
                    columns.text(),
                    columns.optionalText(),
                    columns.optionalText(),
                    columns.openText(),
                    columns.date(),
                    columns.optionalText(),
                    columns.series(),
                    categories.getOrDefault(id, List.of()),
                    tags.getOrDefault(id, List.of()),
                    authors.getOrDefault(id, List.of()),
                    columns.text(),
                    identifiers.getOrDefault(id, Map.of()),
                    columns.text(),
                    columns.text());
        }
    }

    /** The columns of one row, taken one after the other in the order of the select clause. */
    private static final class Columns {

        private final @Nullable Object[] row;
        private int at;

        Columns(@Nullable Object[] row) {
            this.row = row;
        }

        @Nullable
        Object next() {
            return row[at++];
        }

        long number() {
            return Objects.requireNonNull((Long) next());
        }

        String text() {
            return Objects.requireNonNull((String) next());
        }

        @Nullable
        String optionalText() {
            return (String) next();
        }

        /** A text, unless an embargo that stands in the next column keeps it back. */
        @Nullable
        String openText() {
            String text = optionalText();
            return Embargo.holds((Instant) next()) ? null : text;
        }

        @Nullable
        PartialDate date() {
            LocalDate day = (LocalDate) next();
            PartialDate.Precision precision = (PartialDate.Precision) next();
            return day == null || precision == null ? null : new PartialDate(day, precision);
        }

        @Nullable
        IndexableSeries series() {
            Long id = (Long) next();
            String slug = optionalText();
            String name = optionalText();
            return id == null || slug == null || name == null ? null : new IndexableSeries(id, slug, name);
        }
    }
}
