package org.researcharchive.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a run stands. */
public enum JobStatus {
    STARTING,
    RUNNING,
    /** Asked to pause, and on its way to a place where it can go on later. */
    PAUSING,
    PAUSED,
    CANCELLING,
    COMPLETED,
    FAILED,
    CANCELLED;

    /** The states of a run that is not over. */
    static final Set<JobStatus> ACTIVE = EnumSet.of(STARTING, RUNNING, PAUSING, PAUSED, CANCELLING);

    public boolean isOver() {
        return !ACTIVE.contains(this);
    }

    /** Whether a run ended before it was through. */
    public boolean isBrokenOff() {
        return this == FAILED || this == CANCELLED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
