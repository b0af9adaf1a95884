package org.researcharchive.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.researcharchive.schema.Sql;

/**
 * Makes guessing passwords slow: after five failures in a row for one name, each further one doubles a pause, up to a
 * minute, during which nothing is checked for that name. Names that do not exist are treated alike, so that the pause
 * tells nothing. In the database, so that it holds on every server and through a restart, and in a transaction of its
 * own, because what fails is rolled back; a day without a failure forgets all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottle {

    private static final int FREE_FAILURES = 5;
    private static final int LONGEST_PAUSE_SECONDS = 60;

    /** 2 to the power of this is beyond the longest pause. */
    private static final int MOST_DOUBLINGS = 6;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** How long to wait before the next attempt under this name counts; zero when one may try now. */
    public Duration pause(String name) {
        return Sql.of(entities, """
                        select cast(ceil(1000 * extract(epoch from paused_until - clock_timestamp())) as bigint)
                        from sign_in_failure where name_hash = :name and paused_until > clock_timestamp()
                        """, Long.class)
                .setParameter("name", hash(name))
                .getResultStream()
                .findFirst()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    /** Counts a failure. */
    public void failed(String name) {
        Sql.update(entities, "delete from sign_in_failure where last_at < clock_timestamp() - interval '1 day'")
                .executeUpdate();
        long failures = Sql.number(Sql.of(entities, """
                        insert into sign_in_failure (name_hash, failures) values (:name, 1)
                        on conflict (name_hash) do update
                        set failures = sign_in_failure.failures + 1, last_at = clock_timestamp()
                        returning failures
                        """, Long.class)
                .setParameter("name", hash(name))
                .getSingleResult());
        Sql.update(entities, """
                        update sign_in_failure set paused_until = clock_timestamp() + make_interval(secs => :seconds)
                        where name_hash = :name
                        """)
                .setParameter("seconds", (double) pauseSeconds(failures))
                .setParameter("name", hash(name))
                .executeUpdate();
    }

    /** Forgets the failures of somebody whose password was right. */
    public void succeeded(String name) {
        Sql.update(entities, "delete from sign_in_failure where name_hash = :name")
                .setParameter("name", hash(name))
                .executeUpdate();
    }

    /** How long a pause so many failures in a row earn. */
    static int pauseSeconds(long failures) {
        if (failures < FREE_FAILURES) {
            return 0;
        }
        return Math.min(1 << Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS), LONGEST_PAUSE_SECONDS);
    }

    private static String hash(String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Accounts.normalised(name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
