package org.researcharchive.importing;

import jakarta.ejb.ApplicationException;

/** An upload that is not ready to be looked at or imported; the message says why and what to do. */
@ApplicationException(rollback = true)
public class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReadyException(String message) {
        super(message);
    }
}
