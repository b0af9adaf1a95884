package org.researcharchive.publication;

import jakarta.ejb.ApplicationException;

/** There is no such record, or none that the caller may see. */
@ApplicationException(rollback = true)
public class UnknownRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was looked for.
     *
     * @param what the kind of record, such as {@code publication}
     */
    public UnknownRecordException(String what, long id) {
        super("There is no " + what + " with the number " + id);
    }
}
