package org.researcharchive.job;

import jakarta.ejb.ApplicationException;

/** A schedule cannot be kept like this; the message names the value and says what to write. */
@ApplicationException(rollback = true)
public class InvalidScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;

    InvalidScheduleException(String field, String value, String message) {
        super(message);
        this.field = field;
        this.value = value;
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }
}
