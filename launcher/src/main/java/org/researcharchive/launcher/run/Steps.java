package org.researcharchive.launcher.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints one line per step with the time since the start. Steps run side by side, so lines come as they finish. */
public final class Steps {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Steps(PrintStream out) {
        this.out = out;
    }

    public void done(String what) {
        synchronized (out) {
            out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsed().toMillis() / 1000.0, what);
            out.flush();
        }
    }

    public void say(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
