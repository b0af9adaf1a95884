package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where accounts are kept. */
@ApplicationScoped
class Accounts {

    /** Any number that no other advisory lock of the archive uses. */
    private static final long CHANGES_LOCK = 7_202_501L;

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> byName(String name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", normalised(name))
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether there is no account yet. Until the caller's transaction ends no other server gets an answer to the same
     * question, so that two which start at once do not both create the first one.
     */
    boolean noneYet() {
        oneAtATime();
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** All accounts by name. */
    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name", Account.class)
                .getResultList();
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** An account that nobody else changes until the caller's transaction ends. */
    Optional<Account> toChange(long id) {
        oneAtATime();
        return byId(id);
    }

    /** An account by what one signs in with, or by the address that mail reaches its owner at. */
    Optional<Account> byNameOrEmail(String typed) {
        return entities.createQuery(
                        "select a from Account a where a.name = :typed or lower(a.email) = :typed", Account.class)
                .setParameter("typed", normalised(typed))
                .getResultStream()
                .findFirst();
    }

    /** Whether another account than this one has the address. */
    boolean isEmailTaken(String email, long except) {
        return entities.createQuery(
                                "select count(a) from Account a where lower(a.email) = lower(:email) and a.id <> :except",
                                Long.class)
                        .setParameter("email", email)
                        .setParameter("except", except)
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody else could still keep accounts. */
    boolean hasOtherActiveAdmin(Account account) {
        return all().stream().anyMatch(other -> other.isActiveAdmin() && other.id() != account.id());
    }

    /**
     * Changes of accounts are rare and their rules look at several accounts, such as that an administrator is left:
     * one change goes after the other, on all servers.
     */
    void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", CHANGES_LOCK)
                .getSingleResult();
    }

    void add(Account account) {
        entities.persist(account);
    }

    /** People type their name with capitals on some days and without on others. */
    static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
