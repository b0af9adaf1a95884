package org.researcharchive.account;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of an account. Everybody at the desk is a curator; the other roles are given besides.
 *
 * @param displayName what pages show
 * @param email where mail reaches its owner; null or blank where there is none
 */
public record StaffDraft(
        @Nullable String displayName, @Nullable String email, boolean editor, boolean admin) {}
