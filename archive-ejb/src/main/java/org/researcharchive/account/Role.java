package org.researcharchive.account;

/** What an account may do. Each role is given by itself: an administrator who edits is both. */
public final class Role {

    /** Writes drafts and edits records. */
    public static final String CURATOR = "CURATOR";

    /** Publishes and withdraws. */
    public static final String EDITOR = "EDITOR";

    /** Runs jobs, keeps settings and accounts. */
    public static final String ADMIN = "ADMIN";

    private Role() {}
}
