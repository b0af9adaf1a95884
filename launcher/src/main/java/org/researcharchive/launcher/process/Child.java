package org.researcharchive.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.ProcessMark;

/**
 * One running server process. Stands apart from the terminal's process group: Ctrl-C reaches the launcher alone, which
 * then stops its children in the right order.
 *
 * @param log where to look when it fails
 */
public record Child(Part part, Process process, Path log) {
    /** A process that a signal ended reports this number plus the signal's. */
    private static final int SIGNAL_BASE = 128;

    /**
     * Starts a process whose standard output and error are added to {@code output}.
     *
     * @param environment added to the launcher's own
     */
    public static Child start(Part part, List<String> command, Map<String, String> environment, Path output, Path log) {
        ProcessBuilder builder = new ProcessBuilder(apart(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            return new Child(part, builder.start(), log);
        } catch (IOException failure) {
            throw new Failure(part.label() + " cannot be started: " + failure.getMessage(), failure);
        }
    }

    public ProcessMark mark() {
        return ProcessMark.of(process.toHandle());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What happened to a process that ended by itself: which, how, and the last thing it said. */
    public Failure death() {
        int exitCode = process.exitValue();
        String how = exitCode > SIGNAL_BASE
                ? "was killed by signal " + (exitCode - SIGNAL_BASE)
                        + " (signal 9 without anyone's doing: the machine ran out of memory)"
                : "ended by itself with exit code " + exitCode;
        return new Failure(part.label() + " " + how + "; its last words: " + LogTail.lastMeaningfulLine(log) + " (log: "
                + log + ")");
    }

    /** Asks it to end, and ends it by force when it has not done so in time. */
    public void stop(int patienceSeconds) {
        stop(part, process.toHandle(), patienceSeconds);
    }

    static void stop(Part part, ProcessHandle process, int patienceSeconds) {
        if (part == Part.DATABASE) {
            // SIGTERM lets PostgreSQL wait for its clients, SIGINT does not
            interrupt(process);
        } else {
            process.destroy();
        }
        if (!Waiting.until(patienceSeconds * 1000L, () -> !process.isAlive())) {
            process.destroyForcibly();
            Waiting.until(5_000, () -> !process.isAlive());
        }
    }

    private static void interrupt(ProcessHandle process) {
        try {
            Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
            if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                process.destroy();
            }
        } catch (IOException noKillCommand) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    /** {@code exec}s in both forms, so that the process id is the server's own. */
    private static List<String> apart(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        } else {
            whole.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        }
        whole.addAll(command);
        return whole;
    }
}
