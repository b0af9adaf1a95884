package org.researcharchive.subscription;

/** What a mail is for. */
public enum MailKind {
    /** Asks whether the subscription is wanted. */
    CONFIRM,

    /** Tells somebody who subscribed again that nothing needs to be done. */
    KNOWN,

    /** What is new. */
    DIGEST
}
