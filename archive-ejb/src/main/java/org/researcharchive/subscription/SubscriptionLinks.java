package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;
import org.researcharchive.subscription.LinkSigner.Purpose;

/**
 * The signed part of the links in mails. The key is made when it is first needed and kept in the database, so that all
 * servers agree and links outlive a restart.
 *
 * <p>Used by mails and by {@link PublicSubscriptions}, hence no role.
 */
@Stateless
@PermitAll
public class SubscriptionLinks {

    private static final String KEY = "subscription.key";
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 9;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern LINK = Pattern.compile("([1-9]\\d{0,17})\\.([A-Za-z0-9_-]{22})");

    /** What a link says, before anybody has looked whether it is true. */
    record Claim(long id, String signature) {}

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The path that asks the reader to confirm. */
    public String confirm(Subscription subscription) {
        return "/subscribe/confirm?link=" + link(Purpose.CONFIRM, subscription);
    }

    /** The path of the subscription's preferences. */
    public String preferences(Subscription subscription) {
        return "/subscribe/preferences?link=" + link(Purpose.MANAGE, subscription);
    }

    /** The path that ends the subscription, by one POST without a question. */
    public String end(Subscription subscription) {
        return "/subscribe/end?link=" + link(Purpose.MANAGE, subscription);
    }

    /** Where mails that cannot be delivered come back to. */
    public ReturnAddress returnAddress(EmailAddress mailbox) {
        return new ReturnAddress(mailbox, signer());
    }

    static String newSalt() {
        return random(SALT_BYTES);
    }

    static Optional<Claim> claim(@Nullable String link) {
        Matcher matcher = LINK.matcher(link == null ? "" : link);
        return matcher.matches()
                ? Optional.of(new Claim(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether this is the signature of the link that asks to confirm. */
    public boolean confirms(Subscription subscription, String signature) {
        return signer().isSigned(Purpose.CONFIRM, subscription.id(), subscription.salt(), signature);
    }

    /** Whether this is the signature of the links to preferences and end. */
    public boolean manages(Subscription subscription, String signature) {
        return signer().isSigned(Purpose.MANAGE, subscription.id(), subscription.salt(), signature);
    }

    private String link(Purpose purpose, Subscription subscription) {
        return subscription.id() + "." + signer().sign(purpose, subscription.id(), subscription.salt());
    }

    private LinkSigner signer() {
        String key = stored().orElseGet(() -> {
            Sql.update(entities, "insert into setting (name, value) values (:name, :value) on conflict do nothing")
                    .setParameter("name", KEY)
                    .setParameter("value", random(KEY_BYTES))
                    .executeUpdate();
            return stored().orElseThrow();
        });
        return new LinkSigner(Base64.getUrlDecoder().decode(key));
    }

    private Optional<String> stored() {
        return Sql.of(entities, "select value from setting where name = :name", String.class)
                .setParameter("name", KEY)
                .getResultStream()
                .findFirst();
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
