package org.researcharchive.launcher.jobs;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.researcharchive.launcher.process.StatusLine;

/** Follows a job to its end. */
final class Progress {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final RunningArchive archive;
    private final StatusLine line;

    Progress(RunningArchive archive, PrintStream out) {
        this.archive = archive;
        this.line = new StatusLine(out);
    }

    Job follow(Job started) {
        Job job = started;
        while (!job.hasEnded()) {
            Job now = job;
            line.show(() -> describe(now));
            LockSupport.parkNanos(PAUSE_NANOS);
            job = archive.job(started.id());
        }
        line.clear();
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
