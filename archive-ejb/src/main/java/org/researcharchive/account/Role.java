package org.researcharchive.account;

import java.util.Set;

/** What an account may do. Each role is given by itself: an administrator who edits is both. */
public final class Role {

    /** Writes drafts and edits records. */
    public static final String CURATOR = "CURATOR";

    /** Publishes and withdraws. */
    public static final String EDITOR = "EDITOR";

    /** Runs jobs, keeps settings and accounts. */
    public static final String ADMIN = "ADMIN";

    /** All roles that there are. */
    public static final Set<String> ALL = Set.of(CURATOR, EDITOR, ADMIN);

    private Role() {}
}
