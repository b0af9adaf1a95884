package org.researcharchive.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.record.Text;
import org.researcharchive.schema.Sql;

/** What administrators do with subscriptions: see them, take them away, delete them, try the mail server. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class SubscriptionDesk {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private MailSettings settings;

    @Inject
    private Mailer mailer;

    @Inject
    private Letters letters;

    /**
     * Subscriptions, the newest first.
     *
     * @param text part of the address or of what is subscribed to; empty for all
     * @param before only those with a lower number, to read on; {@link Long#MAX_VALUE} for the first
     */
    public List<Subscriber> list(String text, long before, int limit) {
        String words = Objects.requireNonNullElse(Text.line(text), "");
        return Sql.rows(entities, """
                        select s.id, s.email, s.query, s.label, s.frequency, s.language, s.state, s.salt, s.asked_at,
                            s.confirmed_at, s.ended_at, s.refusals, m.sent, m.last_sent, lower(t.state), t.reason
                        from subscription s
                        cross join lateral (select count(*) as sent, max(settled_at) as last_sent from subscription_mail
                            where subscription_id = s.id and kind = 'DIGEST' and state = 'SENT') m
                        left join lateral (select state, reason from subscription_mail
                            where subscription_id = s.id and state <> 'SENT' and reason is not null order by id desc limit 1) t on true
                        where s.id < :before and (:text = '' or position(lower(:text) in lower(s.email || ' ' || s.label)) > 0)
                        order by s.id desc limit :limit
                        """)
                .setParameter("before", before)
                .setParameter("text", words)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Subscriber(
                        Subscriptions.read(Arrays.copyOf(row, 12)),
                        Sql.number(row[12]),
                        Sql.instant(row[13]),
                        row[14] == null ? null : new Subscriber.Trouble((String) row[14], (String) row[15])))
                .toList();
    }

    /** How many subscriptions count. */
    public long confirmed() {
        return Sql.number(Sql.of(entities, "select count(*) from subscription where state = 'CONFIRMED'", Long.class)
                .getSingleResult());
    }

    /** How many mails wait to be sent. */
    public long waiting() {
        return Sql.number(Sql.of(entities, "select count(*) from subscription_mail where state = 'QUEUED'", Long.class)
                .getSingleResult());
    }

    /** Deletes a subscription and every trace of its address; nothing says any more that it was. */
    @Recorded(StaffActivity.SUBSCRIPTION_DELETED)
    public void delete(@Recorded.Told long id) {
        Sql.update(entities, "delete from subscription where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Sends a mail at once.
     *
     * @throws MailNotSentException if mails are not set up or the mail server does not take it
     */
    @Recorded(StaffActivity.MAIL_TESTED)
    public void test(@Recorded.Told EmailAddress to) {
        if (!settings.isComplete()) {
            throw new MailNotSentException("mails are not set up; set ARCHIVE_MAIL_HOST, ARCHIVE_MAIL_FROM and"
                    + " ARCHIVE_PUBLIC_URL and start again");
        }
        try (Mailer.Round round = mailer.open()) {
            round.sendOne(letters.test("en"), to);
        } catch (MessagingException e) {
            throw new MailNotSentException(settings.server() + " answered: " + SendOutcome.words(e));
        }
    }
}
