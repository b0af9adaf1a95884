package org.researcharchive.job;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What can be done about a chunk that the database did not take. */
public enum SaveFailure {
    /** Somebody else was in the way: the same again. */
    AGAIN,
    /** One of the records is the reason: the same in smaller pieces. */
    SPLIT,
    /** No record is the reason: the job stops here, and can go on from here. */
    STOP;

    /** What a failure means for the chunk. */
    public static SaveFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return AGAIN;
            }
            if (cause instanceof SQLException sql) {
                return of(sql.getSQLState());
            }
            if (cause instanceof Error) {
                return STOP;
            }
        }
        return SPLIT;
    }

    private static SaveFailure of(@Nullable String state) {
        if (state == null || state.length() != 5) {
            // the pool had no connection to give
            return STOP;
        }
        return switch (state.substring(0, 2)) {
            case "40" -> AGAIN;
            case "08", "28", "3D", "53", "57", "58", "XX" -> STOP;
            default -> state.equals("23505") || state.equals("55P03") ? AGAIN : SPLIT;
        };
    }

    /** The database's own words where there are any, in one line. */
    public static String reason(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            last = cause;
            if (cause instanceof SQLException) {
                break;
            }
        }
        String message = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
