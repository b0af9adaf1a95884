package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.researcharchive.schema.Sql;

/**
 * Looks what is new for subscriptions that are due. What was published up to five minutes before the last look is looked
 * at again: a transaction that was still open, or an index that had not yet refreshed, may have hidden it then. What a
 * subscription has been told stays told, so looking twice repeats nothing.
 *
 * <p>Only for digests, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NewPublications {

    /** More than so many in one period are the newest of them; nobody reads a mail of more. */
    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private MailQueue mails;

    /**
     * A subscription whose time has come.
     *
     * @param candidates records that are new to it, newest first, whether it asks for them or not
     */
    public record Look(long id, String query, Frequency frequency, List<Long> candidates) {}

    private record Due(long id, String query, Frequency frequency, Instant since) {}

    /** Locks subscriptions that are due; others pass them over until the transaction ends. */
    public List<Look> due(int limit) {
        List<Due> due = Sql.rows(entities, """
                        select id, query, frequency, greatest(confirmed_at, looked_until - interval '5 minutes')
                        from subscription
                        where state = 'CONFIRMED' and next_look_at <= clock_timestamp()
                            and (frequency <> 'IMMEDIATE' or looked_until - interval '5 minutes' <= (
                                select max(first_published_at) from publication where status = 'PUBLISHED'))
                        order by next_look_at limit :limit for update skip locked
                        """)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Due(
                        Sql.number(row[0]),
                        (String) row[1],
                        Frequency.valueOf((String) row[2]),
                        Objects.requireNonNull(Sql.instant(row[3]))))
                .toList();
        return due.isEmpty() ? List.of() : looks(due);
    }

    private List<Look> looks(List<Due> due) {
        Instant since = due.stream().map(Due::since).min(Instant::compareTo).orElseThrow();
        List<Object[]> published = Sql.rows(entities, """
                        select id, first_published_at from publication
                        where status = 'PUBLISHED' and first_published_at > :since
                        order by first_published_at desc, id desc limit :most
                        """)
                .setParameter("since", since)
                .setParameter("most", MOST)
                .getResultList();
        Map<Long, Set<Long>> told = told(due.stream().map(Due::id).toList(), published);
        return due.stream()
                .map(each -> new Look(each.id(), each.query(), each.frequency(), candidates(each, published, told)))
                .toList();
    }

    private static List<Long> candidates(Due due, List<Object[]> published, Map<Long, Set<Long>> told) {
        Set<Long> known = told.getOrDefault(due.id(), Set.of());
        List<Long> candidates = new ArrayList<>();
        for (Object[] row : published) {
            long id = Sql.number(row[0]);
            if (Objects.requireNonNull(Sql.instant(row[1])).isAfter(due.since()) && !known.contains(id)) {
                candidates.add(id);
            }
        }
        return candidates;
    }

    private Map<Long, Set<Long>> told(List<Long> subscriptions, List<Object[]> published) {
        Map<Long, Set<Long>> told = new HashMap<>();
        if (!published.isEmpty()) {
            Sql.rows(entities, """
                            select subscription_id, publication_id from subscription_delivery
                            where subscription_id = any(:subscriptions) and publication_id = any(:publications)
                            """)
                    .setParameter("subscriptions", subscriptions.toArray(Long[]::new))
                    .setParameter(
                            "publications",
                            published.stream().map(row -> Sql.number(row[0])).toArray(Long[]::new))
                    .getResultStream()
                    .forEach(row -> told.computeIfAbsent(Sql.number(row[0]), id -> new HashSet<>())
                            .add(Sql.number(row[1])));
        }
        return told;
    }

    /** Queues what a subscription is to hear of. */
    public void announce(Look look, List<Long> publications) {
        mails.queueDigest(look.id(), publications);
    }

    /** Notes that these have been looked at, and when to look again. */
    public void looked(List<Look> looks) {
        Instant now = Instant.now();
        looks.stream()
                .collect(Collectors.groupingBy(Look::frequency))
                .forEach((frequency, same) -> Sql.update(entities, """
                                update subscription set next_look_at = :next, looked_until = least(clock_timestamp(), (
                                    select min(changed_at) from publication_change where not parked))
                                where id = any(:ids)
                                """)
                        .setParameter("next", frequency.nextAfter(now, ZoneId.systemDefault()))
                        .setParameter("ids", same.stream().map(Look::id).toArray(Long[]::new))
                        .executeUpdate());
    }

    /** Forgets wishes that were never confirmed, subscriptions that ended a month ago, and mails of last season. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget() {
        Sql.update(entities, """
                        delete from subscription where (state = 'PENDING' and asked_at < clock_timestamp() - interval '7 days')
                            or (state = 'ENDED' and ended_at < clock_timestamp() - interval '30 days')
                        """).executeUpdate();
        Sql.update(entities, "delete from subscription_mail where settled_at < clock_timestamp() - interval '90 days'")
                .executeUpdate();
    }
}
