package org.researcharchive.launcher.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.State;

/** A program of the benchmarks module, in a process of its own beside a running archive. */
final class BenchmarkProgram {

    private BenchmarkProgram() {}

    /** Runs a program to its end, with its output as ours, and returns its exit code. */
    static int run(Installation installation, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                installation.javaExecutable().toString(),
                "-cp",
                installation.benchmarks().resolve("*").toString(),
                program));
        command.addAll(List.of(arguments));
        Process benchmark = new ProcessBuilder(command).inheritIO().start();
        try {
            return benchmark.waitFor();
        } catch (InterruptedException interrupted) {
            benchmark.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while measuring", interrupted);
        }
    }

    /** Where a part of the archive is reached. */
    static String address(DataFolder data, Part part, Port port) {
        State state = data.state().read();
        boolean runs = state.process(part).flatMap(ProcessMark::find).isPresent();
        int number = state.port(port).orElse(0);
        if (!runs || number == 0) {
            throw new Failure("No archive runs on " + data.path() + ", and it is needed; start it with"
                    + " `archive run --data " + data.path() + "`, or name its folder with --data");
        }
        return "http://127.0.0.1:" + number;
    }
}
