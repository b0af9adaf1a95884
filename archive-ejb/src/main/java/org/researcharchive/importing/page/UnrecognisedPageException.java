package org.researcharchive.importing.page;

import org.researcharchive.publication.Violation;

/** A text from which not even a title can be taken. */
public final class UnrecognisedPageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    UnrecognisedPageException(Violation violation) {
        super(violation.message());
        this.violation = violation;
    }

    /** What is missing, and what to do. */
    public Violation violation() {
        return violation;
    }
}
