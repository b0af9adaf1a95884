package org.researcharchive.launcher.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** One line of Payara's {@code admin-keyfile}: the administrator and the salted hash of the password. */
final class AdminKey {
    static final String USER = "admin";
    private static final int SALT_BYTES = 8;
    /** Payara hashes this often when it checks. */
    private static final int ROUNDS = 100;

    private AdminKey() {}

    static String line(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return USER + ";{SSHA256}" + Base64.getEncoder().encodeToString(saltedHash(password, salt)) + ";asadmin\n";
    }

    private static byte[] saltedHash(String password, byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(password.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(salt);
            for (int round = 2; round <= ROUNDS; round++) {
                hash = digest.digest(hash);
            }
            byte[] salted = new byte[hash.length + salt.length];
            System.arraycopy(hash, 0, salted, 0, hash.length);
            System.arraycopy(salt, 0, salted, hash.length, salt.length);
            return salted;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
