package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were found right a short time ago, so that a client that sends one with every request does not cost a
 * PBKDF2 run each time.
 *
 * <p>Kept as a keyed hash under a key that never leaves this process. What is remembered is that a password fits a
 * <em>stored hash</em>: when the password is changed, on whatever server, the stored hash is another one and the memory
 * is void. At most one entry for each account, since only right passwords come in.
 */
@ApplicationScoped
class VerifiedPasswords {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final InstantSource clock;

    VerifiedPasswords() {
        this(InstantSource.system());
    }

    VerifiedPasswords(InstantSource clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean contains(String name, char[] password, String storedHash) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return false;
        }
        if (clock.instant().isAfter(entry.until)) {
            entries.remove(name, entry);
            return false;
        }
        return MessageDigest.isEqual(entry.mac, mac(password, storedHash));
    }

    void remember(String name, char[] password, String storedHash) {
        entries.put(name, new Entry(mac(password, storedHash), clock.instant().plus(LIFETIME)));
    }

    private byte[] mac(char[] password, String storedHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }

    private static final class Entry {
        private final byte[] mac;
        private final Instant until;

        private Entry(byte[] mac, Instant until) {
            this.mac = mac;
            this.until = until;
        }
    }
}
