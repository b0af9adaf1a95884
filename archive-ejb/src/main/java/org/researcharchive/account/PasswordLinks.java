package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/**
 * Links by which somebody sets a password without knowing the old one. A link is 256 bits that nobody can guess; it is
 * good once and for a time.
 */
@ApplicationScoped
class PasswordLinks {

    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    /** How long a mailed link is good, and how many of one account may be. */
    private static final Duration MAIL_LIFE = Duration.ofHours(1);

    private static final int MOST_BY_MAIL = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** Makes a link for an administrator to hand on; older ones of the account are void from now on. */
    String make(long account, Duration life) {
        drop(account);
        return add(account, life, false);
    }

    /**
     * Makes a link that is mailed to whoever forgot the password. It leaves others as they are: nobody shall be able to
     * void a link by asking for one.
     *
     * @return nothing where so many are under way that another would only be a nuisance
     */
    Optional<String> makeForMail(long account) {
        Sql.update(entities, "delete from account_password_link where expires_at < clock_timestamp()")
                .executeUpdate();
        long underWay = Sql.number(Sql.of(
                        entities,
                        "select count(*) from account_password_link where account_id = :account and asked_by_mail",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult());
        return underWay < MOST_BY_MAIL ? Optional.of(add(account, MAIL_LIFE, true)) : Optional.empty();
    }

    private String add(long account, Duration life, boolean askedByMail) {
        String link = random();
        Sql.update(entities, """
                        insert into account_password_link (account_id, token_hash, asked_by_mail, expires_at)
                        values (:account, :hash, :mail, clock_timestamp() + make_interval(secs => :seconds))
                        """)
                .setParameter("account", account)
                .setParameter("hash", hash(link))
                .setParameter("mail", askedByMail)
                .setParameter("seconds", (double) life.toSeconds())
                .executeUpdate();
        return link;
    }

    /** The number of the active account that a link is for. */
    Optional<Long> account(@Nullable String link) {
        if (link == null || link.length() > LONGEST) {
            return Optional.empty();
        }
        return Sql.of(entities, """
                        select l.account_id from account_password_link l join account a on a.id = l.account_id
                        where l.token_hash = :hash and l.expires_at > clock_timestamp() and a.active
                        """, Long.class)
                .setParameter("hash", hash(link))
                .getResultStream()
                .findFirst();
    }

    /** Makes every link of an account void. */
    void drop(long account) {
        Sql.update(entities, "delete from account_password_link where account_id = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Something that nobody can guess, in letters that stand in an address as they are. */
    static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** No salt and no rounds: what is hashed is random already. */
    private static String hash(String link) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
