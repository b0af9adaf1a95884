package org.researcharchive.publication;

import jakarta.ejb.ApplicationException;
import org.researcharchive.record.PublicationStatus;

/** The caller may edit the record but not bring it before the public or take it away. */
@ApplicationException(rollback = true)
public class StatusNotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StatusNotAllowedException(PublicationStatus from, PublicationStatus to) {
        super("Only an editor may change a record from " + from.code() + " to " + to.code()
                + "; save it as it stands and ask one");
    }
}
