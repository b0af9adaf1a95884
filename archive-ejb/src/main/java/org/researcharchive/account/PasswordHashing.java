package org.researcharchive.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as OWASP advises; about a tenth of a second of one core a check. */
@ApplicationScoped
class PasswordHashing {

    private final Pbkdf2PasswordHash pbkdf2;
    private final String nobodysHash;

    @Inject
    PasswordHashing(Pbkdf2PasswordHash pbkdf2) {
        this.pbkdf2 = pbkdf2;
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodysHash = pbkdf2.generate("nobody".toCharArray());
    }

    @SuppressWarnings("NullAway") // for the client proxy
    protected PasswordHashing() {
        pbkdf2 = null;
        nobodysHash = null;
    }

    String hash(char[] password) {
        return pbkdf2.generate(password);
    }

    boolean matches(char[] password, String hash) {
        return pbkdf2.verify(password, hash);
    }

    /** Costs what a real check costs, so that the time of an answer does not tell which names exist. */
    void matchNobody(char[] password) {
        pbkdf2.verify(password, nobodysHash);
    }
}
