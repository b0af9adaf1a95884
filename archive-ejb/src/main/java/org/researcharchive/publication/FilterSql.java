package org.researcharchive.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.record.Text;

/**
 * A filter of the desk's list in PostgreSQL's words, each condition in the form that an index of {@code V12} answers.
 *
 * <p>What lies in other tables, and what is found by words, is a set of numbers that is worked out once
 * ({@code offset 0} keeps the planner from trying it on row after row in the order of the list).
 */
final class FilterSql {

    private static final String MARKS = "[\\u0300-\\u036f]";

    /** The same characters as in the function {@code plain_words} of the database. */
    private static final String PUNCTUATION =
            "[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+";

    private static final String TITLED =
            "select q.id from publication q where plain_words(q.title) @@ to_tsquery('simple', :words)";
    private static final String WRITTEN = "select b.publication_id from byline b where b.author_id in ("
            + "select a.id from author a where plain_words(a.name) @@ to_tsquery('simple', :words) union all"
            + " select v.author_id from author_variant v where plain_words(v.name) @@ to_tsquery('simple', :words))";

    /** Lists that people keep name categories by paths, which may have changed since. */
    private static final String FORMERLY = """
            exists (select 1 from category_former f join category_heir h on h.id = f.category_id
                join category n on n.id = h.heir_id where lower(f.path) = :formerly
                and not exists (select 1 from category u where lower(u.path) = :formerly and not u.retired)
                and (k.id = n.id or starts_with(k.path, n.path || '/')))""";

    private final String prefix;
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();

    private FilterSql(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Takes every condition of a filter.
     *
     * @param prefix begins the names of its parameters, so that several filters fit into one statement
     */
    static FilterSql of(PublicationFilter filter, String prefix) {
        FilterSql sql = new FilterSql(prefix);
        sql.text(Text.line(filter.text()));
        sql.words("title", filter.title(), "p.id in (%s offset 0)".formatted(TITLED));
        sql.words("author", filter.author(), "p.id in (%s offset 0)".formatted(WRITTEN));
        sql.part("category", filter.category(), """
                p.id in (select c.publication_id from publication_category c join category k on k.id = c.category_id
                where lower(k.path) like :category escape '!' or %s offset 0)""".formatted(FORMERLY));
        sql.formerly(Text.line(filter.category()));
        sql.part(
                "series",
                filter.series(),
                "p.series_id in (select s.id from series s where lower(s.name) like :series escape '!')");
        sql.same("p.type", "type", Text.line(filter.type()));
        sql.same(
                "p.status",
                "status",
                filter.status() == null ? null : filter.status().name());
        sql.add(
                "p.published_on >= :from",
                "from",
                filter.from() == null ? null : filter.from().firstDay());
        sql.add(
                "p.published_on <= :to",
                "to",
                filter.to() == null ? null : filter.to().lastDay());
        sql.same("p.created_by", "createdBy", Text.line(filter.createdBy()));
        sql.same("p.changed_by", "changedBy", Text.line(filter.changedBy()));
        sql.add("p.changed_at >= :changedSince", "changedSince", filter.changedSince());
        sql.missing(filter.missing());
        sql.add(
                "p.id in (select w.publication_id from publication_workflow w where w.assignee = :assignee offset 0)",
                "assignee",
                Text.line(filter.assignee()));
        sql.pending(filter.pending());
        return sql;
    }

    /** With its parameters; empty where everything is let through. */
    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    /** Whether a condition is a set of numbers, which has to be worked out whole even for one page. */
    boolean collects() {
        return clauses.stream().anyMatch(clause -> clause.startsWith("p.id in"));
    }

    Map<String, Object> values() {
        return values;
    }

    /** The order of the list; no two records are equal in it, so that pages neither repeat nor skip one. */
    static String order(PublicationFilter filter) {
        boolean up = filter.ascending();
        String direction = up ? " asc" : " desc";
        // one direction is the exact reverse of the other, so that one index serves both
        String newestWithin = up ? " desc" : " asc";
        return " order by "
                + switch (filter.sort()) {
                    case CHANGED -> "p.changed_at" + direction + ", p.id" + direction;
                    case PUBLISHED_ON -> "p.published_on" + direction + " nulls last, p.id" + direction;
                    case TITLE -> "lower(left(p.title, 200))" + direction + ", p.id" + direction;
                    case STATUS -> "p.status" + direction + ", p.changed_at" + newestWithin + ", p.id" + newestWithin;
                    case TYPE -> "p.type" + direction + ", p.changed_at" + newestWithin + ", p.id" + newestWithin;
                };
    }

    private void text(@Nullable String text) {
        if (text == null) {
            return;
        }
        String found = "p.id in ((%s) union all (%s)".formatted(TITLED, WRITTEN);
        if (text.matches("\\d{1,18}")) {
            found += " union all select cast(:number as bigint)";
            values.put(prefix + "number", Long.valueOf(text));
        }
        words("text", text, found + " offset 0)");
    }

    /** Words without one letter or digit are found nowhere. */
    private void words(String name, @Nullable String text, String clause) {
        String line = Text.line(text);
        if (line != null) {
            String query = query(line);
            if (query.isEmpty()) {
                clauses.add("false");
            } else {
                add(clause.replace(":words", ":" + name), name, query);
            }
        }
    }

    /** All words, each from its beginning: {@code 'rivers':* & 'dam':*}. */
    static String query(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll(MARKS, "")
                .replaceAll(PUNCTUATION, " ");
        return Arrays.stream(plain.strip().split(" "))
                .filter(word -> !word.isBlank())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    private void part(String name, @Nullable String text, String clause) {
        String line = Text.line(text);
        if (line != null) {
            String escaped = line.toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            add(clause, name, "%" + escaped + "%");
        }
    }

    private void formerly(@Nullable String path) {
        if (path != null) {
            values.put(prefix + "formerly", CategoryPath.tidy(path).toLowerCase(Locale.ROOT));
        }
    }

    private void same(String column, String name, @Nullable String value) {
        add(column + " = :" + name, name, value);
    }

    private void missing(@Nullable String field) {
        if (PublicationFilter.ANY.equals(field)) {
            clauses.add("p.missing <> 0");
        } else if (field != null) {
            // a literal: partial indexes are not found through a parameter
            clauses.add("p.missing & " + MissingData.bit(field) + " <> 0");
        }
    }

    private void pending(PublicationFilter.@Nullable Pending pending) {
        switch (pending) {
            case SCHEDULED ->
                clauses.add("p.id in (select w.publication_id from publication_workflow w where w.due_at is not null"
                        + " offset 0)");
            case EMBARGOED -> clauses.add("p.embargo_until is not null");
            case DUPLICATE ->
                clauses.add("p.id in (select unnest(array[d.first_id, d.second_id]) from duplicate_pair d"
                        + " where d.state = 'POSSIBLE' offset 0)");
            case null -> {
                // everything is let through
            }
        }
    }

    private void add(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause.replaceAll(":(\\w+)", ":" + prefix + "$1"));
            values.put(prefix + name, value);
        }
    }
}
