package org.researcharchive.subscription;

import org.jspecify.annotations.Nullable;

/**
 * A mail to a colleague that this server has taken on itself to send.
 *
 * @param to where that person is reached
 * @param language that person's
 * @param title of the record
 * @param byName what pages call whoever did what is told; empty for the archive itself
 * @param words what that person said; null for nothing
 */
public record StaffMail(
        long id,
        EmailAddress to,
        String language,
        StaffMailKind kind,
        long publication,
        String title,
        String byName,
        @Nullable String words) {}
