package org.researcharchive.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.researcharchive.schema.Sql;
import org.researcharchive.subscription.Subscription.State;

/**
 * The table of subscriptions. Every step of a subscription's life is one statement that says what must be true before,
 * so that two servers, or two clicks, cannot take it twice.
 *
 * <p>Used within the transactions of its neighbours.
 */
@ApplicationScoped
public class Subscriptions {

    private static final String COLUMNS = "id, email, query, label, frequency, language, state, salt, asked_at,"
            + " confirmed_at, ended_at, refusals";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** What is asked for by a form. */
    public record Wish(EmailAddress email, String query, String label, Frequency frequency, String language) {}

    /** Enters a wish; one that was ended begins anew, one that counts already stays as it is. */
    Subscription enter(Wish wish) {
        Object id = Sql.of(entities, """
                        insert into subscription (email, query, label, frequency, language, salt)
                        values (:email, :query, :label, :frequency, :language, :salt)
                        on conflict (lower(email), query) do update set
                            state = case subscription.state when 'ENDED' then 'PENDING' else subscription.state end,
                            salt = case subscription.state when 'ENDED' then excluded.salt else subscription.salt end,
                            asked_at = case subscription.state when 'CONFIRMED' then subscription.asked_at else excluded.asked_at end,
                            frequency = case subscription.state when 'CONFIRMED' then subscription.frequency else excluded.frequency end,
                            language = case subscription.state when 'CONFIRMED' then subscription.language else excluded.language end,
                            label = case subscription.state when 'CONFIRMED' then subscription.label else excluded.label end,
                            ended_at = null, ended_because = null, refusals = 0
                        returning id
                        """, Long.class)
                .setParameter("email", wish.email().value())
                .setParameter("query", wish.query())
                .setParameter("label", wish.label())
                .setParameter("frequency", wish.frequency().name())
                .setParameter("language", wish.language())
                .setParameter("salt", SubscriptionLinks.newSalt())
                .getSingleResult();
        return find(Sql.number(id)).orElseThrow();
    }

    Optional<Subscription> find(long id) {
        return Sql.rows(entities, "select " + COLUMNS + " from subscription where id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(Subscriptions::read)
                .findFirst();
    }

    List<Subscription> find(List<Long> ids) {
        return Sql.rows(entities, "select " + COLUMNS + " from subscription where id = any(:ids) order by id")
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultStream()
                .map(Subscriptions::read)
                .toList();
    }

    /** Lets it count from now on; nothing that was published before is news. */
    void confirm(long id, Instant firstLook) {
        Sql.update(entities, """
                        update subscription set state = 'CONFIRMED', confirmed_at = clock_timestamp(),
                            looked_until = clock_timestamp(), next_look_at = :next
                        where id = :id and state = 'PENDING'
                        """)
                .setParameter("id", id)
                .setParameter("next", firstLook)
                .executeUpdate();
    }

    void change(long id, Frequency frequency, Instant nextLook) {
        Sql.update(entities, """
                        update subscription set frequency = :frequency, next_look_at = :next
                        where id = :id and state = 'CONFIRMED'
                        """)
                .setParameter("id", id)
                .setParameter("frequency", frequency.name())
                .setParameter("next", nextLook)
                .executeUpdate();
    }

    /** Ends it and takes back what waits to be sent. */
    void end(long id, String because) {
        Sql.update(entities, """
                        update subscription set state = 'ENDED', ended_at = clock_timestamp(), ended_because = :because
                        where id = :id and state <> 'ENDED'
                        """)
                .setParameter("id", id)
                .setParameter("because", because)
                .executeUpdate();
        Sql.update(entities, "delete from subscription_mail where subscription_id = :id and state = 'QUEUED'")
                .setParameter("id", id)
                .executeUpdate();
    }

    static Subscription read(Object[] row) {
        return new Subscription(
                Sql.number(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Frequency.valueOf((String) row[4]),
                (String) row[5],
                State.valueOf((String) row[6]),
                (String) row[7],
                Objects.requireNonNull(Sql.instant(row[8])),
                Sql.instant(row[9]),
                Sql.instant(row[10]),
                Math.toIntExact(Sql.number(row[11])));
    }
}
