package org.researcharchive.launcher.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.State;
import org.researcharchive.launcher.process.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code archive status}: exit code 0 when the archive runs, 3 when it does not. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tell whether the archive runs, and what of it.")
public final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;
    private static final Map<Part, Port> PORTS =
            Map.of(Part.SERVER, Port.HTTP, Part.SEARCH, Port.SEARCH, Part.DATABASE, Port.DATABASE);

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.folder(Installation.current());
        State state = folder.state().read();
        System.out.println("Data      " + folder.path());
        boolean all = true;
        for (Part part : Part.values()) {
            Optional<ProcessHandle> process = state.process(part).flatMap(ProcessMark::find);
            all &= process.isPresent();
            System.out.println(line(part, process, state));
        }
        if (all) {
            System.out.println(
                    "Archive   http://localhost:" + state.port(Port.HTTP).orElseThrow() + "/");
        }
        return all ? 0 : NOT_RUNNING;
    }

    private static String line(Part part, Optional<ProcessHandle> process, State state) {
        if (process.isEmpty()) {
            return String.format(Locale.ROOT, "%-15s not running", part.label());
        }
        ProcessHandle found = process.get();
        String port = Optional.ofNullable(PORTS.get(part))
                .flatMap(state::port)
                .map(number -> "port " + number)
                .orElse("");
        Duration age = found.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .orElse(Duration.ZERO);
        return String.format(
                Locale.ROOT,
                "%-15s process %-8d %-11s %-9s up %s",
                part.label(),
                found.pid(),
                port,
                Memory.residentMegabytes(family(part, found))
                        .map(mb -> mb + " MB")
                        .orElse(""),
                plain(age));
    }

    /** The servers are the launcher's children, but not part of it. */
    private static Stream<ProcessHandle> family(Part part, ProcessHandle process) {
        return part == Part.LAUNCHER ? Stream.of(process) : Stream.concat(Stream.of(process), process.descendants());
    }

    private static String plain(Duration age) {
        return age.toHours() > 0
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toMinutes() > 0 ? age.toMinutes() + " min" : age.toSeconds() + " s";
    }
}
