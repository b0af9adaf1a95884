package org.researcharchive.subscription;

import java.util.List;

/**
 * A mail that this server has taken on itself to send.
 *
 * @param publications what is new, newest first; only in digests
 * @param attempts how often it was tried before
 */
public record QueuedMail(long id, Subscription subscription, MailKind kind, List<Long> publications, int attempts) {}
