package org.researcharchive.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.audit.Numbered;

/**
 * An account as administrators and its owner see it.
 *
 * @param version what a change must name, so that it does not undo another that came between
 * @param name what one signs in with; never changes
 * @param displayName what pages show
 * @param email where mail reaches its owner; null where that is not known
 * @param roles names from {@link Role}
 * @param active whether its owner may sign in
 * @param lastSignInAt at the desk; null where that never was
 */
public record StaffAccount(
        long id,
        int version,
        String name,
        String displayName,
        @Nullable String email,
        Set<String> roles,
        boolean active,
        @Nullable Instant lastSignInAt)
        implements Numbered {

    public boolean isEditor() {
        return roles.contains(Role.EDITOR);
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }
}
