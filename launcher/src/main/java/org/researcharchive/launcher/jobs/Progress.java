package org.researcharchive.launcher.jobs;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Follows a job to its end: one line that changes on a terminal, a line now and then in a log. */
final class Progress {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final String CLEAR_LINE = "\r\033[K";

    private final RunningArchive archive;
    private final PrintStream out;
    private final boolean terminal;

    Progress(RunningArchive archive, PrintStream out) {
        this.archive = archive;
        this.out = out;
        // the archive script knows; Java 21 cannot tell whether standard output is a terminal
        this.terminal = Boolean.getBoolean("archive.terminal");
    }

    Job follow(Job started) {
        Job job = started;
        long spoken = System.nanoTime();
        while (!job.hasEnded()) {
            if (terminal) {
                out.print(CLEAR_LINE + describe(job));
                out.flush();
            } else if (System.nanoTime() - spoken > QUIET_NANOS) {
                out.println(describe(job));
                spoken = System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            job = archive.job(started.id());
        }
        if (terminal) {
            out.print(CLEAR_LINE);
        }
        return job;
    }

    static String describe(Job job) {
        StringBuilder line = new StringBuilder(job.kind());
        if (job.total() > 0) {
            line.append(String.format(
                    Locale.ROOT,
                    " %3d %%  %,d of %,d",
                    Math.min(100, 100 * job.done() / job.total()),
                    job.done(),
                    job.total()));
        } else {
            line.append(String.format(Locale.ROOT, "  %,d done", job.done()));
        }
        if (job.status().equals("paused")) {
            line.append("  paused");
        }
        if (job.ratePerSecond() > 0) {
            line.append(String.format(Locale.ROOT, "  %,.0f a second", job.ratePerSecond()));
        }
        if (job.etaSeconds() >= 0) {
            line.append("  ").append(plain(job.etaSeconds())).append(" left");
        }
        if (job.failed() > 0) {
            line.append(String.format(Locale.ROOT, "  %,d failed", job.failed()));
        }
        return line.toString();
    }

    private static String plain(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
