package org.researcharchive.search.query;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * The index cannot answer now: not reachable, too slow or not yet built.
 *
 * <p>Only searching is affected; record pages and lists come from the database. The message is fit to be shown; what the
 * engine said is kept as the cause, for the log.
 */
@ApplicationException(rollback = true)
public class SearchUnavailableException extends RuntimeException {

    public SearchUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
