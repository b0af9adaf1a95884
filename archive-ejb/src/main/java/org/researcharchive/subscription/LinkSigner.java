package org.researcharchive.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
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
        MANAGE,
        BOUNCE
    }

    private static final int BYTES = 16;
    private static final int MARK_BYTES = 8;

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

    /** The signature of a mail's return address: 64 bits in digits that survive whoever writes all in small letters. */
    String mark(long mail) {
        return HexFormat.of().formatHex(signature(Purpose.BOUNCE, mail, ""), 0, MARK_BYTES);
    }

    /** Whether a mark is right; takes as long for a wrong one. */
    boolean isMark(long mail, String mark) {
        return MessageDigest.isEqual(
                mark(mail).getBytes(StandardCharsets.US_ASCII), mark.getBytes(StandardCharsets.US_ASCII));
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
