package org.researcharchive.launcher;

import org.jspecify.annotations.Nullable;

/**
 * Something the user can understand and mostly mend: one line that tells what is wrong, with which value, and what to do.
 * Printed as it is, without a stack trace.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Failure(String message) {
        this(message, null);
    }

    public Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
