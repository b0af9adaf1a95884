package org.researcharchive.search.reindex;

import jakarta.ejb.ApplicationException;

/** A part of the archive that is to be reindexed cannot be told from this; the message says why and what to do. */
@ApplicationException(rollback = true)
public class InvalidScopeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;

    InvalidScopeException(String parameter, String value, String message) {
        super(message);
        this.parameter = parameter;
        this.value = value;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }
}
