package org.researcharchive.tests.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.SearchRequest;

/** What facets have to show, counted by the database over the records of one source. */
final class FacetCounts {

    private static final String ANCESTORS = "with recursive up as (select id, parent_id, path from category union all"
            + " select up.id, c.parent_id, c.path from up join category c on c.id = up.parent_id) ";

    private final DataSource database;
    private final String source;
    private final SearchRequest request;

    FacetCounts(DataSource database, String source, SearchRequest request) {
        this.database = database;
        this.source = source;
        this.request = request;
    }

    long total() throws SQLException {
        return query(ANCESTORS + "select 'all', count(*) from publication p where " + conditions(null))
                .getOrDefault("all", 0L);
    }

    /** Counts under what all other facets select; values that count nothing are left out. */
    Map<String, Long> of(FacetName facet) throws SQLException {
        return query(ANCESTORS + "select v.value, count(distinct p.id) from publication p join (" + values(facet)
                + ") v on v.id = p.id where " + conditions(facet) + " group by v.value");
    }

    /** Counts by month of all years, under what the facets other than the year select. */
    Map<String, Long> months() throws SQLException {
        return query(ANCESTORS + "select to_char(p.published_on, 'YYYY-MM'), count(*) from publication p where "
                + conditions(FacetName.YEAR) + " and p.published_on is not null group by 1");
    }

    private static String values(FacetName facet) {
        return switch (facet) {
            case CATEGORY ->
                "select pc.publication_id as id, up.path as value from publication_category pc join up on up.id = pc.category_id";
            case YEAR ->
                "select id, cast(extract(year from published_on) as text) as value from publication where published_on is not null";
            case AUTHOR -> "select publication_id as id, cast(author_id as text) as value from byline";
            case SERIES -> "select q.id, s.name as value from publication q join series s on s.id = q.series_id";
            case TYPE -> "select id, type as value from publication where type is not null";
            case TAG -> "select publication_id as id, tag as value from publication_tag";
            case LANGUAGE -> "select id, language as value from publication";
        };
    }

    private String conditions(@Nullable FacetName own) {
        List<String> conditions = new ArrayList<>(List.of("p.status = 'PUBLISHED'", "p.source = '" + source + "'"));
        for (FacetName facet : FacetName.values()) {
            if (facet != own && !request.selected(facet).isEmpty()) {
                conditions.add("p.id in (select id from (" + values(facet) + ") f where f.value in ('"
                        + String.join("','", request.selected(facet)) + "'))");
            }
        }
        if (own != FacetName.YEAR && request.from() != null) {
            conditions.add("p.published_on >= '" + request.from().firstDay() + "'");
        }
        if (own != FacetName.YEAR && request.to() != null) {
            conditions.add("p.published_on <= '" + request.to().lastDay() + "'");
        }
        return String.join(" and ", conditions);
    }

    private Map<String, Long> query(String sql) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
        }
        return counts;
    }
}
