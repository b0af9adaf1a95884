package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** Where accounts are kept. */
@ApplicationScoped
class Accounts {

    /** Any number that no other advisory lock of the archive uses. */
    private static final long FIRST_ACCOUNT_LOCK = 7_202_501L;

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
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", FIRST_ACCOUNT_LOCK)
                .getSingleResult();
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(Account account) {
        entities.persist(account);
    }

    /** People type their name with capitals on some days and without on others. */
    static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
