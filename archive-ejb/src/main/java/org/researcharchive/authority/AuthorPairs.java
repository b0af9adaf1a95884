package org.researcharchive.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.researcharchive.schema.Sql;

/**
 * Which entries may be one person, and of which staff said that they are not. The smaller number comes first. PostgreSQL
 * finds them by an index on what their names have in common; see {@code V20}.
 */
@ApplicationScoped
class AuthorPairs {

    /** Both stand for themselves, have no two iDs, and have signed no record together: that is what two people do. */
    private static final String FIND = """
            with probe as (
                select a.id, a.sort_name from author a where a.id = any(cast(:ids as bigint[])) and a.merged_into is null
                union all select v.author_id, v.sort_name from author_variant v join author a on a.id = v.author_id
                    where v.author_id = any(cast(:ids as bigint[])) and a.merged_into is null),
            found as (
                select least(p.id, o.id) as first_id, greatest(p.id, o.id) as second_id,
                    bool_or(given_names(p.sort_name) = given_names(o.sort_name)) as same_name
                from probe p cross join lateral (
                    select a.id, a.sort_name from author a
                        where name_match(a.sort_name) = name_match(p.sort_name) and a.merged_into is null
                    union all select v.author_id, v.sort_name from author_variant v
                        where name_match(v.sort_name) = name_match(p.sort_name)) o
                where o.id <> p.id and given_names_agree(given_names(p.sort_name), given_names(o.sort_name))
                group by 1, 2),
            likely as (
                select f.* from found f join author a on a.id = f.first_id join author b on b.id = f.second_id
                where a.merged_into is null and b.merged_into is null and (a.orcid is null or b.orcid is null)
                    and not exists (select 1 from byline x join byline y on y.publication_id = x.publication_id
                        where x.author_id = f.first_id and y.author_id = f.second_id)),
            gone as (
                delete from author_pair p where p.state = 'POSSIBLE'
                    and (p.first_id = any(cast(:ids as bigint[])) or p.second_id = any(cast(:ids as bigint[])))
                    and not exists (select 1 from likely l where l.first_id = p.first_id and l.second_id = p.second_id))
            insert into author_pair (first_id, second_id, same_name)
            select first_id, second_id, same_name from likely order by 1, 2
            on conflict (first_id, second_id) do update set same_name = excluded.same_name
            """;

    private static final String WEIGH = """
            update author_pair p set looked_at = clock_timestamp(),
                shared_authors = (select count(*) from (
                    select c.author_id from byline b join byline c on c.publication_id = b.publication_id
                        where b.author_id = p.first_id and c.author_id <> b.author_id
                    intersect select c.author_id from byline b join byline c on c.publication_id = b.publication_id
                        where b.author_id = p.second_id and c.author_id <> b.author_id) s),
                same_affiliation = exists (
                    (select lower(a.affiliation) from author a where a.id = p.first_id and a.affiliation is not null
                        union all select lower(b.affiliation) from byline b
                            where b.author_id = p.first_id and b.affiliation is not null)
                    intersect (select lower(a.affiliation) from author a
                            where a.id = p.second_id and a.affiliation is not null
                        union all select lower(b.affiliation) from byline b
                            where b.author_id = p.second_id and b.affiliation is not null)),
                shared_series = (select count(*) from (
                    select u.series_id from byline b join publication u on u.id = b.publication_id
                        where b.author_id = p.first_id and u.series_id is not null
                    intersect select u.series_id from byline b join publication u on u.id = b.publication_id
                        where b.author_id = p.second_id and u.series_id is not null) s)
            where p.state = 'POSSIBLE' and
            """;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Compares some entries with all; what was found before and is not now is forgotten, decisions are kept. */
    void compare(List<Long> ids) {
        Long[] numbers = ids.toArray(Long[]::new);
        Sql.update(entities, FIND).setParameter("ids", numbers).executeUpdate();
        Sql.update(
                        entities,
                        WEIGH
                                + " (p.first_id = any(cast(:ids as bigint[])) or p.second_id = any(cast(:ids as bigint[])))")
                .setParameter("ids", numbers)
                .executeUpdate();
    }

    /** Looks again at what speaks for the pairs that were longest not looked at; how many those were. */
    int weighAgain(int limit) {
        return Sql.update(entities, WEIGH + """
                         (p.first_id, p.second_id) in (select o.first_id, o.second_id from author_pair o
                            where o.state = 'POSSIBLE' and o.looked_at < clock_timestamp() - interval '15 minutes'
                            order by o.looked_at limit :limit for update skip locked)
                        """).setParameter("limit", limit).executeUpdate();
    }

    /** Takes entries that wait for a comparison; each is this transaction's alone. */
    List<Long> take(int limit) {
        return Sql.of(entities, """
                        with taken as (delete from author_check where id in (select id from author_check
                            order by id limit :limit for update skip locked) returning author_id)
                        select distinct author_id from taken order by author_id
                        """, Long.class).setParameter("limit", limit).getResultList();
    }

    void decide(long one, long other, boolean same, String by) {
        Sql.update(entities, """
                        insert into author_pair (first_id, second_id, state, decided_at, decided_by)
                        values (least(:one, :other), greatest(:one, :other), :state, clock_timestamp(), :by)
                        on conflict (first_id, second_id) do update set state = excluded.state,
                            decided_at = excluded.decided_at, decided_by = excluded.decided_by
                        """)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("state", same ? "POSSIBLE" : "NOT_SAME")
                .setParameter("by", by)
                .executeUpdate();
        if (same) {
            // whether they still are alike is found out anew
            Sql.update(entities, "insert into author_check (author_id) values (:one)")
                    .setParameter("one", one)
                    .executeUpdate();
        }
    }
}
