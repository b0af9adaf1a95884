package org.researcharchive.authority;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.schema.Sql;

/** Where staff see which authority entries may be one person, and say that they are not. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class NamesakeDesk {

    private static final String LIKELY = "state = 'POSSIBLE' and strength > 0";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Resource
    private SessionContext session;

    @Inject
    private AuthorPairs pairs;

    @Inject
    private AuthorityEntries entries;

    /** How many pairs are likely one person. */
    public long count() {
        return Sql.of(entities, "select count(*) from author_pair where " + LIKELY, Long.class)
                .getSingleResult();
    }

    /** Pairs that are likely one person, those for which most speaks first. */
    public List<AuthorPair> likely(int first, int size) {
        List<Object[]> rows = Sql.rows(
                        entities,
                        "select first_id, second_id, same_name, shared_authors, same_affiliation, shared_series"
                                + " from author_pair where " + LIKELY
                                + " order by strength desc, first_id, second_id offset :first limit :size")
                .setParameter("first", first)
                .setParameter("size", size)
                .getResultList();
        Map<Long, AuthorityEntry> named = entries
                .find(rows.stream()
                        .flatMap(row -> Stream.of(Sql.number(row[0]), Sql.number(row[1])))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AuthorityEntry::id, Function.identity()));
        return rows.stream()
                .map(row -> new AuthorPair(
                        Objects.requireNonNull(named.get(Sql.number(row[0]))),
                        Objects.requireNonNull(named.get(Sql.number(row[1]))),
                        (Boolean) row[2],
                        Sql.number(row[3]),
                        (Boolean) row[4],
                        Sql.number(row[5])))
                .toList();
    }

    /** Remembers that two entries are two people. */
    @Recorded(StaffActivity.AUTHORS_TOLD_APART)
    public void notTheSame(@Recorded.Told long one, @Recorded.Told long other) {
        decide(one, other, false);
    }

    /** Takes back that they are two. */
    @Recorded(StaffActivity.AUTHORS_TOLD_APART)
    public void maybeTheSame(@Recorded.Told long one, @Recorded.Told long other) {
        decide(one, other, true);
    }

    private void decide(long one, long other, boolean same) {
        if (one == other) {
            throw new InvalidAuthorityException("author", AuthorityProblem.Reason.TOO_FEW);
        }
        entries.present(one);
        entries.present(other);
        pairs.decide(one, other, same, session.getCallerPrincipal().getName());
    }
}
