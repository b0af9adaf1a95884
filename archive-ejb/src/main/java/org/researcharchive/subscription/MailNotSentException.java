package org.researcharchive.subscription;

import jakarta.ejb.ApplicationException;

/** A mail was not sent; the message says why. */
@ApplicationException
public class MailNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotSentException(String message) {
        super(message);
    }
}
