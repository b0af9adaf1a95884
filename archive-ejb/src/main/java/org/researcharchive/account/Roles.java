package org.researcharchive.account;

/** What staff may do. Names as {@code @RolesAllowed} and the web descriptor write them. */
public final class Roles {

    /** Writes drafts and edits records. */
    public static final String CURATOR = "CURATOR";

    /** Publishes, withdraws and edits many records at once. */
    public static final String EDITOR = "EDITOR";

    /** Runs jobs, keeps accounts and settings. */
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
