package org.researcharchive.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.NameWords;
import org.researcharchive.author.Orcid;
import org.researcharchive.record.Text;
import org.researcharchive.schema.Sql;

/**
 * The list of authority entries that stand for themselves: filtered, ordered and cut into pages by the database. In the
 * order of names an index gives the page, and pieces are counted for its lines only.
 */
@ApplicationScoped
class AuthorListing {

    private static final String DIGITS = "\\d{1,18}";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    AuthorList list(@Nullable String words, AuthorList.Sort sort, int first, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = " where a.merged_into is null" + condition(Text.line(words), values);
        long total = bound(Sql.of(entities, "select count(*) from author a" + where, Long.class), values)
                .getSingleResult();
        List<AuthorRow> rows = bound(Sql.rows(entities, rows(where, sort)), values)
                .setParameter("between", AuthorityEntries.BETWEEN)
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultStream()
                .map(AuthorListing::row)
                .toList();
        return new AuthorList(rows, total);
    }

    private static String rows(String where, AuthorList.Sort sort) {
        String page = switch (sort) {
            case NAME ->
                "select a.id, row_number() over (order by lower(a.sort_name), a.id) as place from author a" + where
                        + " order by lower(a.sort_name), a.id";
            case PIECES ->
                "select a.id, row_number() over (order by coalesce(n.pieces, 0) desc, a.id) as place"
                        + " from author a left join (select author_id, count(distinct publication_id) as pieces"
                        + " from byline group by author_id) n on n.author_id = a.id" + where + " order by place";
            case NEWEST ->
                "select a.id, row_number() over (order by n.newest desc nulls last, a.id) as place"
                        + " from author a left join (select b.author_id, max(p.published_on) as newest"
                        + " from byline b join publication p on p.id = b.publication_id group by b.author_id) n"
                        + " on n.author_id = a.id" + where + " order by place";
        };
        return """
                select a.id, a.name, a.affiliation, a.orcid,
                    (select string_agg(v.name, :between order by v.position) from author_variant v where v.author_id = a.id),
                    (select count(distinct b.publication_id) from byline b where b.author_id = a.id),
                    cast(w.published_on as text), w.published_precision
                from (%s offset :first limit :size) l join author a on a.id = l.id
                left join lateral (select p.published_on, p.published_precision
                    from byline b join publication p on p.id = b.publication_id
                    where b.author_id = a.id and p.published_on is not null
                    order by p.published_on desc limit 1) w on true
                order by l.place
                """.formatted(page);
    }

    private static String condition(@Nullable String asked, Map<String, Object> values) {
        if (asked == null) {
            return "";
        }
        if (Orcid.isWritten(asked)) {
            values.put("orcid", Orcid.isRight(asked) ? Orcid.parse(asked).value() : asked);
            return " and a.orcid = :orcid";
        }
        if (asked.matches(DIGITS)) {
            values.put("number", Long.valueOf(asked));
            return " and a.id = :number";
        }
        NameWords names = NameWords.of(asked);
        values.putAll(names.values());
        return " and " + names.sql();
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static AuthorRow row(Object[] row) {
        return new AuthorRow(
                Sql.number(row[0]),
                (String) row[1],
                AuthorityEntries.split((String) row[4]),
                (String) row[2],
                (String) row[3],
                Sql.number(row[5]),
                AuthorityEntries.date((String) row[6], (String) row[7]));
    }
}
