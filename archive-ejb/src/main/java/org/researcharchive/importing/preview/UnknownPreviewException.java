package org.researcharchive.importing.preview;

import jakarta.ejb.ApplicationException;

/** There is no such preview, or not any more: they are kept for some days. */
@ApplicationException(rollback = true)
public class UnknownPreviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownPreviewException(long id) {
        super("There is no preview " + id
                + "; it may have been discarded or be older than a week. Send the file again");
    }
}
