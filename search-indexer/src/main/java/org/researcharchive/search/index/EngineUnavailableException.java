package org.researcharchive.search.index;

import jakarta.ejb.ApplicationException;

/**
 * The engine did not do what it was asked for a reason that passes: not reachable, too slow, too busy. Nothing is wrong
 * with the request; it can be sent again later.
 */
@ApplicationException(rollback = true)
public class EngineUnavailableException extends RuntimeException {

    public EngineUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    public EngineUnavailableException(String message) {
        super(message);
    }
}
