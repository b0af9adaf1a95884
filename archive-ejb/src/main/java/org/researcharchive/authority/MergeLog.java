package org.researcharchive.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/** What merges did to entries, by the change sets that they are. */
@ApplicationScoped
class MergeLog {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * One entry of a merge.
     *
     * @param wasInto the entry that it had been merged into before and whom it followed; null where it was merged itself
     */
    record Line(long author, long kept, @Nullable Long wasInto, TakenOver taken) {}

    void add(long changeSet, Line line) {
        Sql.update(entities, """
                        insert into author_merge (change_set_id, author_id, kept_id, was_into, variants, took_biography,
                            took_affiliation, took_orcid, took_website, orcid_before)
                        values (:set, :author, :kept, :was, cast(:variants as text[]), :biography, :affiliation, :orcid,
                            :website, :before)
                        """)
                .setParameter("set", changeSet)
                .setParameter("author", line.author)
                .setParameter("kept", line.kept)
                .setParameter("was", line.wasInto, StandardBasicTypes.LONG)
                .setParameter("variants", line.taken.variants().toArray(String[]::new))
                .setParameter("biography", line.taken.biography())
                .setParameter("affiliation", line.taken.affiliation())
                .setParameter("orcid", line.taken.orcid())
                .setParameter("website", line.taken.website())
                .setParameter("before", line.taken.orcidBefore(), StandardBasicTypes.STRING)
                .executeUpdate();
    }

    /** What a change set did; empty where it is no merge. */
    List<Line> of(long changeSet) {
        return Sql.rows(entities, """
                        select author_id, kept_id, was_into, array_to_string(variants, chr(31)), took_biography,
                            took_affiliation, took_orcid, took_website, orcid_before
                        from author_merge where change_set_id = :set order by author_id
                        """)
                .setParameter("set", changeSet)
                .getResultStream()
                .map(row -> new Line(
                        Sql.number(row[0]),
                        Sql.number(row[1]),
                        row[2] == null ? null : Sql.number(row[2]),
                        new TakenOver(
                                AuthorityEntries.split((String) row[3]),
                                (Boolean) row[4],
                                (Boolean) row[5],
                                (Boolean) row[6],
                                (Boolean) row[7],
                                (String) row[8])))
                .toList();
    }

    /** Numbers of the entries that were merged into one of these. */
    List<Long> into(List<Long> authors) {
        return Sql.of(
                        entities,
                        "select id from author where merged_into = any(cast(:authors as bigint[])) order by id",
                        Long.class)
                .setParameter("authors", authors.toArray(Long[]::new))
                .getResultList();
    }

    /** The entries that were merged into this one, each with the latest change set that let it follow. */
    List<MergedEntry> mergedInto(long kept) {
        return Sql.rows(entities, """
                        select a.id, a.name, (select max(m.change_set_id) from author_merge m
                            where m.author_id = a.id and m.kept_id = a.merged_into)
                        from author a where a.merged_into = :kept order by lower(a.sort_name), a.id
                        """)
                .setParameter("kept", kept)
                .getResultStream()
                .map(row -> new MergedEntry(
                        Sql.number(row[0]), (String) row[1], row[2] == null ? null : Sql.number(row[2])))
                .toList();
    }
}
