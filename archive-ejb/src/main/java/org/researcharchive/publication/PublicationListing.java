package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/** The desk's list of records: filtered, ordered and cut into pages by the database, in at most five statements a page. */
@ApplicationScoped
public class PublicationListing {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationParts parts;

    PublicationList list(PublicationFilter filter, int first, int size) {
        FilterSql sql = FilterSql.of(filter, "");
        String from = " from publication p" + sql.where();
        // a set costs most of the work and is to be collected once; without one, the order's index is read for one page
        String counted = sql.collects() ? "count(*) over ()" : "-1";
        List<Object[]> found = bound(
                        Sql.rows(entities, "select p.id, " + counted + from + FilterSql.order(filter)), sql.values())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = sql.collects() && !found.isEmpty() ? Sql.number(found.getFirst()[1]) : total(from, sql);
        return new PublicationList(
                rows(found.stream().map(row -> Sql.number(row[0])).toList()), total);
    }

    private long total(String from, FilterSql sql) {
        return bound(Sql.of(entities, "select count(*)" + from, Long.class), sql.values())
                .getSingleResult();
    }

    /** The versions of all records that a filter lets through, by their numbers. */
    Map<Long, Long> versions(PublicationFilter filter) {
        FilterSql sql = FilterSql.of(filter, "");
        return bound(Sql.rows(entities, "select p.id, p.version from publication p" + sql.where()), sql.values())
                .getResultStream()
                .collect(Collectors.toMap(row -> Sql.number(row[0]), row -> Sql.number(row[1])));
    }

    /** The numbers of records that a filter lets through, in order, from the one after {@code last}. */
    List<Long> idsAfter(PublicationFilter filter, long last, int limit) {
        FilterSql sql = FilterSql.of(filter, "");
        String where = sql.where().isEmpty() ? " where " : sql.where() + " and ";
        return bound(
                        Sql.of(
                                entities,
                                "select p.id from publication p" + where + "p.id > :last order by p.id",
                                Long.class),
                        sql.values())
                .setParameter("last", last)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many records a filter lets through. */
    long count(PublicationFilter filter) {
        FilterSql sql = FilterSql.of(filter, "");
        return total(" from publication p" + sql.where(), sql);
    }

    /** How many records each filter lets through, counted up to a limit and not beyond, in one statement for all. */
    List<Long> count(List<PublicationFilter> filters, int limit) {
        Map<String, Object> values = new HashMap<>();
        String counts = IntStream.range(0, filters.size())
                .mapToObj(i -> {
                    FilterSql sql = FilterSql.of(filters.get(i), "f" + i + "_");
                    values.putAll(sql.values());
                    return "select " + i + ", count(*) from (select 1 from publication p" + sql.where() + " limit "
                            + limit + ") c" + i;
                })
                .collect(Collectors.joining(" union all "));
        Map<Long, Long> found = new HashMap<>();
        bound(Sql.rows(entities, counts), values)
                .getResultList()
                .forEach(row -> found.put(Sql.number(row[0]), Sql.number(row[1])));
        return IntStream.range(0, filters.size())
                .mapToObj(i -> Objects.requireNonNull(found.get((long) i)))
                .toList();
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private List<PublicationRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> authors = parts.printedNames(ids);
        Map<Long, List<String>> categories = parts.categoryPaths(ids);
        Map<Long, PublicationRow> rows = new HashMap<>();
        for (Object[] p : entities.createQuery("""
                        select p.id, p.version, p.slug, p.title, s.name, p.type, p.publishedOn, p.publishedPrecision,
                            p.status, p.changedAt, p.changedBy, p.missing
                        from Publication p left join p.series s where p.id in :ids
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            Long id = (Long) p[0];
            rows.put(
                    id,
                    new PublicationRow(
                            id,
                            (Long) p[1],
                            (String) p[2],
                            (String) p[3],
                            authors.getOrDefault(id, List.of()),
                            categories.getOrDefault(id, List.of()).stream()
                                    .map(CategoryPath::name)
                                    .toList(),
                            (String) p[4],
                            (String) p[5],
                            date((LocalDate) p[6], (PartialDate.Precision) p[7]),
                            (PublicationStatus) p[8],
                            (Instant) p[9],
                            (String) p[10],
                            MissingData.of((Integer) p[11])));
        }
        List<PublicationRow> ordered = new ArrayList<>();
        ids.forEach(id -> ordered.add(Objects.requireNonNull(rows.get(id))));
        return ordered;
    }

    private static @Nullable PartialDate date(@Nullable LocalDate day, PartialDate.@Nullable Precision precision) {
        return day == null || precision == null ? null : new PartialDate(day, precision);
    }
}
