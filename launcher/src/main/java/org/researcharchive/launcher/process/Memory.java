package org.researcharchive.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** How much memory processes hold. */
public final class Memory {
    private Memory() {}

    /**
     * Proportional share, so that what PostgreSQL's processes share counts once.
     *
     * @return nothing where the system does not tell
     */
    public static Optional<Long> residentMegabytes(Stream<ProcessHandle> processes) {
        long sum = processes
                .mapToLong(process -> proportionalKilobytes(process.pid()))
                .sum();
        return Optional.of(sum).filter(kilobytes -> kilobytes > 0).map(kilobytes -> kilobytes / 1024);
    }

    private static long proportionalKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
