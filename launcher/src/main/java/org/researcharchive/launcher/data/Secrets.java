package org.researcharchive.launcher.data;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.researcharchive.launcher.Failure;

/** Passwords made up at the first start, each in a file that only its owner may read. */
public record Secrets(Path folder) {
    /** Name of the password of the archive's first user, {@code admin}. */
    public static final String ADMIN = "admin-password";

    /** Without characters that look alike, since the first of them is typed by hand. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    public Path file(String name) {
        return folder.resolve(name);
    }

    public boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    /** The secret of this name, made up now if there is none yet. */
    public String get(String name) {
        return has(name) ? read(name) : keep(name, random());
    }

    /** Stores a given value as the secret of this name, in place of any former one. */
    public String keep(String name, String value) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            Files.deleteIfExists(file(name));
            Files.createFile(file(name), ownerOnly("rw-------"));
            Files.writeString(file(name), value + "\n", StandardOpenOption.WRITE);
            return value;
        } catch (IOException failure) {
            throw new Failure("Cannot write " + file(name) + ": " + failure.getMessage(), failure);
        }
    }

    private String read(String name) {
        try {
            String value = Files.readString(file(name)).strip();
            if (value.isEmpty()) {
                throw new Failure(file(name) + " is empty; restore it from a backup");
            }
            return value;
        } catch (IOException failure) {
            throw new Failure("Cannot read " + file(name) + ": " + failure.getMessage(), failure);
        }
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder secret = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
    }
}
