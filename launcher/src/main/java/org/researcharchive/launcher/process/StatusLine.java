package org.researcharchive.launcher.process;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How far something is: one line that changes on a terminal, a line now and then in a log. */
public final class StatusLine {
    private static final long TERMINAL_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final String CLEAR = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private long spoken = System.nanoTime();

    public StatusLine(PrintStream out) {
        this.out = out;
        // the archive script knows; Java 21 cannot tell whether standard output is a terminal
        this.terminal = Boolean.getBoolean("archive.terminal");
    }

    /** Shows the line, unless the one before has only just been shown. */
    public void show(Supplier<String> line) {
        long now = System.nanoTime();
        if (now - spoken < (terminal ? TERMINAL_NANOS : QUIET_NANOS)) {
            return;
        }
        spoken = now;
        if (terminal) {
            out.print(CLEAR + line.get());
            out.flush();
        } else {
            out.println(line.get());
        }
    }

    /** Makes room for a line that stays. */
    public void clear() {
        if (terminal) {
            out.print(CLEAR);
            out.flush();
        }
    }

    /**
     * Shows how much of a stream has been read.
     *
     * @param bytes that it has in all
     */
    public InputStream of(InputStream in, String what, long bytes) {
        return new FilterInputStream(in) {
            private long done;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int from, int count) throws IOException {
                int read = super.read(buffer, from, count);
                done += Math.max(0, read);
                show(() -> what + String.format(Locale.ROOT, " %3d %%", bytes == 0 ? 100 : 100 * done / bytes));
                return read;
            }
        };
    }
}
