package org.researcharchive.launcher.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.process.LogTail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive logs}. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Show the last lines of the logs.")
public final class LogsCommand implements Callable<Integer> {
    private static final int LINES = 40;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    enum Log {
        server,
        search,
        database
    }

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "-f", description = "Go on showing what is added, until Ctrl-C.")
    private boolean follow;

    @Parameters(arity = "0..1", paramLabel = "LOG", description = "One of server, search, database (default: all).")
    private @Nullable Log only;

    @Override
    public Integer call() {
        DataFolder folder = data.folder(Installation.current());
        List<Path> logs = Arrays.stream(Log.values())
                .filter(log -> only == null || log == only)
                .map(log -> folder.logs().resolve(log + ".log"))
                .filter(Files::exists)
                .toList();
        if (logs.isEmpty()) {
            throw new Failure(
                    "There are no logs in " + folder.logs() + "; has the archive been started with this data folder?");
        }
        long[] shown = new long[logs.size()];
        for (int i = 0; i < shown.length; i++) {
            heading(logs, i);
            shown[i] = logs.get(i).toFile().length();
            LogTail.lastLines(logs.get(i), LINES).forEach(System.out::println);
        }
        if (follow) {
            follow(logs, shown);
        }
        return 0;
    }

    private static void follow(List<Path> logs, long[] shown) {
        int last = logs.size() - 1;
        while (!Thread.currentThread().isInterrupted()) {
            for (int i = 0; i < shown.length; i++) {
                long length = logs.get(i).toFile().length();
                if (length == shown[i]) {
                    continue;
                }
                if (i != last) {
                    heading(logs, i);
                    last = i;
                }
                // a shorter file has been rotated: show it from its beginning
                copy(logs.get(i), length < shown[i] ? 0 : shown[i], length);
                shown[i] = length;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static void heading(List<Path> logs, int index) {
        if (logs.size() > 1) {
            System.out.println("==> " + logs.get(index) + " <==");
        }
    }

    private static void copy(Path log, long from, long to) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(to - from, 1 << 20)];
            file.seek(to - bytes.length);
            int count = file.read(bytes);
            System.out.write(bytes, 0, Math.max(0, count));
            System.out.flush();
        } catch (IOException failure) {
            throw new Failure("Cannot read " + log + ": " + failure.getMessage(), failure);
        }
    }
}
