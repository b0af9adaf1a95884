package org.researcharchive.launcher.data;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Names one process for good: the system hands process ids out again, the start time tells the two apart.
 *
 * @param pid process id
 * @param started start time as the system reports it
 */
public record ProcessMark(long pid, Instant started) {
    /** The reported time moves a little when the machine's clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().orElseGet(Instant::now));
    }

    /** The process, when it still is the one that was marked. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(time -> Duration.between(started, time).abs().compareTo(TOLERANCE) <= 0)
                        .orElse(false));
    }
}
