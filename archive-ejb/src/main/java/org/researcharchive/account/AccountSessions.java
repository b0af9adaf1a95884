package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.researcharchive.schema.Sql;

/**
 * Which sessions of the desk count. The server keeps what a session holds; that it counts is a row here, so that it can
 * be ended from anywhere, also on another server.
 */
@ApplicationScoped
class AccountSessions {

    private static final int LONGEST_CLIENT = 300;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Begins a session, and forgets those whose browser has been silent for longer than the server keeps one. */
    long begin(long account, String client, String language) {
        Sql.update(entities, "delete from account_session where seen_at < clock_timestamp() - interval '5 hours'")
                .executeUpdate();
        Sql.update(
                        entities,
                        "update account set last_sign_in_at = clock_timestamp(), language = :language where id = :account")
                .setParameter("account", account)
                .setParameter("language", language)
                .executeUpdate();
        return Sql.number(Sql.of(
                        entities,
                        "insert into account_session (account_id, client) values (:account, :client) returning id",
                        Long.class)
                .setParameter("account", account)
                .setParameter(
                        "client", client.length() <= LONGEST_CLIENT ? client : client.substring(0, LONGEST_CLIENT))
                .getSingleResult());
    }

    /** Who a session belongs to, with the roles of now; nobody where it was ended or the account is not active. */
    Optional<AccountView> caller(long session) {
        return Sql.rows(entities, """
                        select a.name, a.display_name,
                            array_to_string(array(select role from account_role r where r.account_id = a.id), ',')
                        from account_session s join account a on a.id = s.account_id
                        where s.id = :session and a.active
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new AccountView((String) row[0], (String) row[1], roles((String) row[2])))
                .findFirst();
    }

    private static Set<String> roles(String list) {
        return Arrays.stream(list.split(",")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Notes that a session is in use; to the minute is enough, and spares a write with every request. */
    void seen(long session) {
        Sql.update(entities, """
                        update account_session set seen_at = clock_timestamp()
                        where id = :session and seen_at < clock_timestamp() - interval '1 minute'
                        """).setParameter("session", session).executeUpdate();
    }

    void end(long session) {
        Sql.update(entities, "delete from account_session where id = :session")
                .setParameter("session", session)
                .executeUpdate();
    }

    /** Ends a session if it is of this account. */
    void end(long account, long session) {
        Sql.update(entities, "delete from account_session where id = :session and account_id = :account")
                .setParameter("session", session)
                .setParameter("account", account)
                .executeUpdate();
    }

    void endAll(long account) {
        endOthers(account, 0);
    }

    /** Ends all of an account but one; numbers begin with 1. */
    void endOthers(long account, long kept) {
        Sql.update(entities, "delete from account_session where account_id = :account and id <> :kept")
                .setParameter("account", account)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** The sessions of an account, the one in use last first. */
    List<StaffSession> of(long account) {
        return Sql.rows(entities, """
                        select id, client, started_at, seen_at from account_session
                        where account_id = :account order by seen_at desc, id desc
                        """)
                .setParameter("account", account)
                .getResultStream()
                .map(row -> new StaffSession(
                        Sql.number(row[0]),
                        (String) row[1],
                        Objects.requireNonNull(Sql.instant(row[2])),
                        Objects.requireNonNull(Sql.instant(row[3]))))
                .toList();
    }
}
