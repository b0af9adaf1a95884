package org.researcharchive.importing;

import jakarta.ejb.ApplicationException;

/** An upload that is not even taken in; the message says why and what to send instead. */
@ApplicationException(rollback = true)
public class UploadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, for callers that answer in codes. */
    public enum Reason {
        /** Nothing was sent. */
        EMPTY(400),
        /** It is neither records nor pages nor a zip. */
        UNKNOWN_KIND(415),
        /** It is larger than is taken. */
        TOO_LARGE(413),
        /** The server's disk has no room for it. */
        NO_ROOM(507);

        private final int httpStatus;

        Reason(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        /** The HTTP status that says the same. */
        public int httpStatus() {
            return httpStatus;
        }
    }

    private final Reason reason;

    UploadRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
