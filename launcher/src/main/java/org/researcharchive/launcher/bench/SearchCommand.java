package org.researcharchive.launcher.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code archive bench search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Measure what the archive adds to a search: its API against the same searches sent raw.")
public final class SearchCommand implements Callable<Integer> {

    private static final String PROGRAM = "org.researcharchive.benchmarks.search.SearchBenchmark";

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        DataFolder folder = data.folder(installation);
        return BenchmarkProgram.run(
                installation,
                PROGRAM,
                BenchmarkProgram.address(folder, Part.SEARCH, Port.SEARCH),
                BenchmarkProgram.address(folder, Part.SERVER, Port.HTTP));
    }
}
