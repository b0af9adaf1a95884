package org.researcharchive.featured;

import jakarta.ejb.ApplicationException;
import org.researcharchive.publication.Violation;

/** A choice for the home page was not taken, because of what the violation says; the one from before stays. */
@ApplicationException(rollback = true)
public class InvalidFeaturedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    InvalidFeaturedException(String value, String message) {
        super(message);
        this.violation = new Violation("publications", value, message);
    }

    public Violation violation() {
        return violation;
    }
}
