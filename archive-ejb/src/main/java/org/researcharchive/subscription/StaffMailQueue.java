package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/**
 * Mails to staff on their way; they are taken and settled as {@link MailQueue} does with those to readers.
 *
 * <p>Only for what has checked roles before, hence none here.
 */
@Stateless
@PermitAll
public class StaffMailQueue {

    /** About a day, with pauses that grow from half a minute to four hours. */
    private static final int MOST_ATTEMPTS = 12;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private MailSettings settings;

    /**
     * Queues a mail for each of these people that has an address and can sign in, but for who did it. Where mails cannot
     * be sent nothing is queued: an old pile of them would help nobody once they can.
     *
     * @param people names of accounts
     * @param by the account of who did it; empty for the archive itself
     * @param words what that person said; null for nothing
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void queue(
            Collection<String> people, String by, long publication, StaffMailKind kind, @Nullable String words) {
        if (!settings.isComplete()) {
            return;
        }
        Sql.update(entities, """
                        insert into staff_mail (account_id, publication_id, kind, by_name, words)
                        select a.id, :publication, :kind,
                            coalesce((select display_name from account where name = :by), :by), :words
                        from account a where a.name = any(:people) and a.name <> :by and a.active and a.email is not null
                        """)
                .setParameter("people", people.toArray(String[]::new))
                .setParameter("by", by)
                .setParameter("publication", publication)
                .setParameter("kind", kind.name())
                .setParameter("words", words, String.class)
                .executeUpdate();
    }

    /** Takes mails that are due; each is this caller's alone from the moment this returns. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<StaffMail> take(int limit) {
        return Sql.rows(entities, """
                        with taken as (
                            update staff_mail set state = 'SENDING', due_at = clock_timestamp()
                            where id in (select id from staff_mail where state = 'QUEUED' and due_at <= clock_timestamp()
                                order by due_at limit :limit for update skip locked)
                            returning id, account_id, kind, publication_id, by_name, words)
                        select t.id, a.email, a.language, t.kind, t.publication_id, p.title, t.by_name, t.words
                        from taken t join account a on a.id = t.account_id join publication p on p.id = t.publication_id
                        where a.email is not null order by t.id
                        """).setParameter("limit", limit).getResultList().stream()
                .map(row -> new StaffMail(
                        Sql.number(row[0]),
                        new EmailAddress((String) row[1]),
                        (String) row[2],
                        StaffMailKind.valueOf((String) row[3]),
                        Sql.number(row[4]),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    /** The mail server has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(StaffMail mail) {
        settle(mail, "SENT", null);
    }

    /** The mail server will never take it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(StaffMail mail, String reason) {
        settle(mail, "FAILED", reason);
    }

    /** Nobody knows whether the mail server took it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void uncertain(StaffMail mail, String reason) {
        settle(mail, "UNCERTAIN", reason);
    }

    /** The mail server did not take it: tried again later, and later still, and in the end given up. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void later(StaffMail mail, String reason) {
        Sql.update(entities, """
                        update staff_mail set attempts = attempts + 1, reason = :reason,
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

    /** Mails that were being sent by a server that has not been heard of for ten minutes. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int settleForgotten() {
        return Sql.update(entities, """
                        update staff_mail set state = 'UNCERTAIN', settled_at = clock_timestamp(),
                            reason = 'The server stopped while this mail was being sent; it is not repeated.'
                        where state = 'SENDING' and due_at < clock_timestamp() - interval '10 minutes'
                        """).executeUpdate();
    }

    private void settle(StaffMail mail, String state, @Nullable String reason) {
        Sql.update(entities, """
                        update staff_mail set state = :state, reason = :reason, attempts = attempts + 1,
                            settled_at = clock_timestamp() where id = :id and state = 'SENDING'
                        """)
                .setParameter("id", mail.id())
                .setParameter("state", state)
                .setParameter("reason", reason, String.class)
                .executeUpdate();
    }
}
