package org.researcharchive.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Author;
import org.researcharchive.authority.AuthorityProblem.Reason;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/** Reads authority entries with what hangs on them, and locks them for who changes several. */
@ApplicationScoped
class AuthorityEntries {

    /** Between values that stand in one column. */
    static final String BETWEEN = "\u001f";

    /** How long several entries are waited for, each. At most ten are merged: all waits together stay under a second. */
    private static final String PATIENCE = "50ms";

    private static final String WITHOUT_END = "0";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The entries with these numbers that there are, in the order of the numbers. */
    List<AuthorityEntry> find(Collection<Long> ids) {
        return Sql.rows(entities, """
                        select a.id, a.version, a.slug, a.name, a.biography, a.affiliation, a.orcid, a.website, a.merged_into,
                            (select string_agg(v.name, :between order by v.position) from author_variant v
                                where v.author_id = a.id),
                            (select count(distinct b.publication_id) from byline b where b.author_id = a.id)
                        from author a where a.id = any(cast(:ids as bigint[])) order by a.id
                        """)
                .setParameter("between", BETWEEN)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultStream()
                .map(row -> new AuthorityEntry(
                        Sql.number(row[0]),
                        Sql.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        split((String) row[9]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        Sql.number(row[10]),
                        row[8] == null ? null : Sql.number(row[8])))
                .toList();
    }

    Optional<AuthorityEntry> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Records whose bylines name the author, the newest first; each once, by the first of its names. */
    List<AuthorPiece> pieces(long author, int first, int size) {
        return Sql.rows(entities, """
                        select p.id, p.title, p.status, cast(p.published_on as text), p.published_precision,
                            b.printed_name, b.affiliation
                        from byline b join publication p on p.id = b.publication_id
                        where b.author_id = :author and not exists (select 1 from byline e
                            where e.publication_id = b.publication_id and e.author_id = :author and e.position < b.position)
                        order by p.published_on desc nulls last, p.id desc offset :first limit :size
                        """)
                .setParameter("author", author)
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultStream()
                .map(row -> new AuthorPiece(
                        Sql.number(row[0]),
                        (String) row[1],
                        PublicationStatus.valueOf((String) row[2]),
                        date((String) row[3], (String) row[4]),
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    /**
     * Keeps everybody else from changing, merging or newly naming this entry until the transaction ends, and reads it as
     * it is then.
     *
     * @param id of an entry that is not loaded in this transaction yet
     * @throws InvalidAuthorityException if it is not there
     */
    Author lock(long id) {
        return lockInOrder(List.of(id)).getFirst();
    }

    /**
     * The same for several entries, but gives way: records that are being saved lock the entries that they name in the
     * order of their bylines, so that two could wait for each other. This one stops waiting long before the database
     * looks for such a pair, after a second, and would choose which of them fails.
     *
     * @throws jakarta.persistence.PersistenceException if somebody holds one of them, for
     *     {@link org.researcharchive.job.GivingWay} to try again
     */
    List<Author> lock(Collection<Long> ids) {
        List<Long> ordered = ids.stream().distinct().sorted().toList();
        wait(PATIENCE);
        List<Author> locked = lockInOrder(ordered);
        wait(WITHOUT_END);
        return locked;
    }

    private void wait(String atMost) {
        entities.createNativeQuery("select set_config('lock_timeout', :atMost, true)", String.class)
                .setParameter("atMost", atMost)
                .getSingleResult();
    }

    private List<Author> lockInOrder(List<Long> ordered) {
        Sql.of(
                        entities,
                        "select id from author where id = any(cast(:ids as bigint[])) order by id for update",
                        Long.class)
                .setParameter("ids", ordered.toArray(Long[]::new))
                .getResultList();
        return ordered.stream().map(this::present).toList();
    }

    /** An entry to be changed. */
    Author present(long id) {
        Author author = entities.find(Author.class, id);
        if (author == null) {
            throw new InvalidAuthorityException("author", Reason.UNKNOWN, id);
        }
        return author;
    }

    /** The entry again, where it does not stand for itself any more: says so. */
    void requireOwn(Author author) {
        if (author.mergedInto() != null) {
            Author kept = present(author.mergedInto());
            throw new InvalidAuthorityException(
                    "author", Reason.MERGED_MEANWHILE, author.name(), kept.name(), kept.id());
        }
    }

    /** The entry, other than some, that stands for itself and has this iD. */
    Optional<Author> withOrcid(String orcid, Collection<Long> but) {
        return entities.createQuery(
                        "select a from Author a where a.orcid = :orcid and a.mergedInto is null and a.id not in :but",
                        Author.class)
                .setParameter("orcid", orcid)
                .setParameter("but", but)
                .getResultStream()
                .findFirst();
    }

    static List<String> split(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN, -1));
    }

    static @Nullable PartialDate date(@Nullable String day, @Nullable String precision) {
        return day == null || precision == null
                ? null
                : new PartialDate(LocalDate.parse(day), PartialDate.Precision.valueOf(precision));
    }
}
