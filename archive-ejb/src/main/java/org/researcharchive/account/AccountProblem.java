package org.researcharchive.account;

import org.jspecify.annotations.Nullable;

/**
 * Why an account was not changed. Pages have the words, since they know the reader's language.
 *
 * @param field the input it is about: {@code name}, {@code displayName}, {@code email}, {@code roles},
 *     {@code oldPassword}, {@code password}, or {@code account} for the whole
 * @param value what was given, or a number that the words need; never a password
 */
public record AccountProblem(
        String field, Reason reason, @Nullable String value) {

    /** What is wrong. */
    public enum Reason {
        /** Not 2 to 60 small letters, digits, dots, hyphens and underscores. */
        NAME_FORM,
        NAME_TAKEN,
        DISPLAY_NAME_MISSING,
        DISPLAY_NAME_LONG,
        EMAIL_FORM,
        EMAIL_TAKEN,
        /** Nobody takes the administrator's role from himself; another administrator does. */
        OWN_ADMIN_ROLE,
        /** Nobody deactivates himself. */
        ONESELF,
        /** Without this account there would be no active administrator. */
        LAST_ADMIN,
        /** Somebody changed the account since it was read. */
        CHANGED_SINCE,
        /** Not active, so that a link would open nothing. */
        INACTIVE,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_IS_NAME,
        PASSWORD_COMMON,
        /** The old password is not the one of the account. */
        PASSWORD_WRONG,
        /** Too many wrong ones; the value is the number of seconds to wait. */
        PASSWORD_PAUSE,
        /** The link was used, is too old, or a newer one took its place. */
        LINK_GONE
    }
}
