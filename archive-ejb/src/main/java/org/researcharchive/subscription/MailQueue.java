package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/**
 * Mails on their way. A mail is taken by committing that it is being sent, and only then handed to the mail server: a
 * crash in between leaves a mail of which nobody knows whether it went out, and such a mail is shown to the
 * administrator but never repeated.
 *
 * <p>Only for sending, hence no role.
 */
@Stateless
@PermitAll
public class MailQueue {

    /** About a day, with pauses that grow from half a minute to four hours. */
    static final int MOST_ATTEMPTS = 12;

    /** After so many refused mails in a row nobody reads there. */
    static final int MOST_REFUSALS = 3;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private Subscriptions subscriptions;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void queue(Subscription subscription, MailKind kind) {
        queue(subscription.id(), kind, List.of());
    }

    /** Queues a digest and notes its records as announced; those that were announced before must not be among them. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void queueDigest(long subscriptionId, Collection<Long> publications) {
        long mail = queue(subscriptionId, MailKind.DIGEST, publications);
        Sql.update(entities, """
                        insert into subscription_delivery (subscription_id, publication_id, mail_id)
                        select :subscription, unnest(cast(:publications as bigint[])), :mail
                        """)
                .setParameter("subscription", subscriptionId)
                .setParameter("publications", publications.toArray(Long[]::new))
                .setParameter("mail", mail)
                .executeUpdate();
    }

    private long queue(long subscriptionId, MailKind kind, Collection<Long> publications) {
        return Sql.number(Sql.of(entities, """
                        insert into subscription_mail (subscription_id, kind, publications)
                        values (:subscription, :kind, cast(:publications as bigint[])) returning id
                        """, Long.class)
                .setParameter("subscription", subscriptionId)
                .setParameter("kind", kind.name())
                .setParameter("publications", publications.toArray(Long[]::new))
                .getSingleResult());
    }

    /** How many mails an address got in the last 24 hours that are no digests. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long unaskedToday(EmailAddress email) {
        return Sql.number(Sql.of(entities, """
                        select count(*) from subscription_mail m join subscription s on s.id = m.subscription_id
                        where lower(s.email) = lower(:email) and m.kind <> 'DIGEST'
                            and m.created_at > clock_timestamp() - interval '1 day'
                        """, Long.class)
                .setParameter("email", email.value())
                .getSingleResult());
    }

    /** Takes mails that are due; each is this caller's alone from the moment this returns. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<QueuedMail> take(int limit) {
        List<Object[]> rows =
                Sql.rows(entities, """
                        with taken as (
                            update subscription_mail set state = 'SENDING', due_at = clock_timestamp()
                            where id in (select id from subscription_mail where state = 'QUEUED' and due_at <= clock_timestamp()
                                order by kind = 'DIGEST', due_at limit :limit for update skip locked)
                            returning id, subscription_id, kind, array_to_string(publications, ',') as publications, attempts)
                        select * from taken order by id
                        """).setParameter("limit", limit).getResultList();
        Map<Long, Subscription> known = new HashMap<>();
        subscriptions
                .find(rows.stream().map(row -> Sql.number(row[1])).distinct().toList())
                .forEach(subscription -> known.put(subscription.id(), subscription));
        return rows.stream()
                .map(row -> new QueuedMail(
                        Sql.number(row[0]),
                        Objects.requireNonNull(known.get(Sql.number(row[1]))),
                        MailKind.valueOf((String) row[2]),
                        numbers((String) row[3]),
                        Math.toIntExact(Sql.number(row[4]))))
                .toList();
    }

    private static List<Long> numbers(String list) {
        return list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).toList();
    }

    /** The mail server has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(QueuedMail mail) {
        settle(mail, "SENT", null);
        // what is taken now may come back later: only a week without that says that somebody reads there
        Sql.update(entities, """
                        update subscription set refusals = 0 where id = :id and refusals > 0
                            and not exists (select 1 from subscription_mail where subscription_id = :id
                                and state = 'BOUNCED' and settled_at > clock_timestamp() - interval '7 days')
                        """).setParameter("id", mail.subscription().id()).executeUpdate();
    }

    /** There is nothing left to say: what it was about is gone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void dropped(QueuedMail mail) {
        settle(mail, "DROPPED", null);
    }

    /** The mail server did not take it: tried again later, and later still, and in the end given up. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void later(QueuedMail mail, String reason) {
        Sql.update(entities, """
                        update subscription_mail set attempts = attempts + 1, reason = :reason,
                            state = case when attempts + 1 >= :most then 'FAILED' else 'QUEUED' end,
                            settled_at = case when attempts + 1 >= :most then clock_timestamp() end,
                            due_at = clock_timestamp() + least(interval '30 seconds' * power(2, attempts), interval '4 hours')
                        where id = :id and state = 'SENDING'
                        """)
                .setParameter("id", mail.id())
                .setParameter("reason", reason)
                .setParameter("most", MOST_ATTEMPTS)
                .executeUpdate();
    }

    /** The server says that this address takes no mail; after some of these the subscription ends. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(QueuedMail mail, String reason) {
        settle(mail, "FAILED", reason);
        countRefusal(mail.subscription().id());
    }

    /** A mail that was taken came back. Told of one mail twice, this counts it once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void bounced(long mail, String reason) {
        Sql.of(entities, """
                        update subscription_mail set state = 'BOUNCED', reason = :reason, settled_at = clock_timestamp()
                        where id = :id and state in ('SENT', 'UNCERTAIN') returning subscription_id
                        """, Long.class)
                .setParameter("id", mail)
                .setParameter("reason", reason)
                .getResultStream()
                .findFirst()
                .ifPresent(subscription -> countRefusal(Sql.number(subscription)));
    }

    private void countRefusal(long subscription) {
        long refusals = Sql.number(Sql.of(
                        entities,
                        "update subscription set refusals = refusals + 1 where id = :id returning refusals",
                        Integer.class)
                .setParameter("id", subscription)
                .getSingleResult());
        if (refusals >= MOST_REFUSALS) {
            subscriptions.end(subscription, "REFUSED");
        }
    }

    /** Nobody knows whether the mail server took it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void uncertain(QueuedMail mail, String reason) {
        settle(mail, "UNCERTAIN", reason);
    }

    /** Mails that were being sent by a server that has not been heard of for ten minutes. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int settleForgotten() {
        return Sql.update(entities, """
                        update subscription_mail set state = 'UNCERTAIN', settled_at = clock_timestamp(),
                            reason = 'The server stopped while this mail was being sent; it is not repeated.'
                        where state = 'SENDING' and due_at < clock_timestamp() - interval '10 minutes'
                        """).executeUpdate();
    }

    private void settle(QueuedMail mail, String state, @Nullable String reason) {
        Sql.update(entities, """
                        update subscription_mail set state = :state, reason = coalesce(:reason, reason),
                            attempts = attempts + 1, settled_at = clock_timestamp()
                        where id = :id and state = 'SENDING'
                        """)
                .setParameter("id", mail.id())
                .setParameter("state", state)
                .setParameter("reason", reason)
                .executeUpdate();
    }
}
