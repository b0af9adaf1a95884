package org.researcharchive.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs links that only the reader of a mail can have: HMAC-SHA-256, cut to 128 bits, over purpose, number and salt.
 * Nothing secret is stored but the key, and a link for one purpose is of no use for another.
 */
final class LinkSigner {

    /** What a link lets its reader do. */
    enum Purpose {
        CONFIRM,
        MANAGE
    }

    private static final int BYTES = 16;

    private final SecretKeySpec key;

    LinkSigner(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The signature, in letters that stand in an address as they are. */
    String sign(Purpose purpose, long id, String salt) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature(purpose, id, salt));
    }

    /** Whether a signature is right; takes as long for a wrong one. */
    boolean isSigned(Purpose purpose, long id, String salt, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, id, salt).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] signature(Purpose purpose, long id, String salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = purpose + "\n" + id + "\n" + salt;
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
