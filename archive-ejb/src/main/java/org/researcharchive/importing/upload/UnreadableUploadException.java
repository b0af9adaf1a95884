package org.researcharchive.importing.upload;

import java.io.IOException;

/** An upload that cannot be imported at all; the message says why and what to send instead. */
public final class UnreadableUploadException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableUploadException(String message) {
        super(message);
    }

    public UnreadableUploadException(String message, Throwable cause) {
        super(message, cause);
    }
}
