package org.researcharchive.subscription;

/** What staff are told of a record that they have to do with. */
public enum StaffMailKind {
    /** It was given to the reader of the mail. */
    ASSIGNED,

    /** It waits for review. */
    TO_REVIEW,

    /** Somebody said something about it. */
    COMMENTED,

    /** An editor wants something done about it. */
    SENT_BACK,

    PUBLISHED,

    /** It should have been published by itself, and was not. */
    NOT_PUBLISHED,

    WITHDRAWN
}
