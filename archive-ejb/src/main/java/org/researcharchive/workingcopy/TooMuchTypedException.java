package org.researcharchive.workingcopy;

import jakarta.ejb.ApplicationException;

/** More was typed than is kept before it is saved; what was kept before stays as it was. */
@ApplicationException(rollback = true)
public class TooMuchTypedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchTypedException(int characters, int most) {
        super("The form holds " + characters + " characters; at most " + most
                + " are kept while typing. Save the record, or shorten it.");
    }
}
