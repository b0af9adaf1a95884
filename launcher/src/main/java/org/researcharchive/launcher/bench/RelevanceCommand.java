package org.researcharchive.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive bench relevance}. */
@Command(
        name = "relevance",
        mixinStandardHelpOptions = true,
        description = "Measure the ranking of search on a judged collection, in an index of its own.")
public final class RelevanceCommand implements Callable<Integer> {

    private static final String PROGRAM = "org.researcharchive.benchmarks.relevance.RelevanceBenchmark";

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(
            paramLabel = "DIR",
            description = "Folder with records.jsonl.gz (record format), queries.jsonl and qrels/test.tsv.")
    private @Nullable Path collection;

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        DataFolder folder = data.folder(installation);
        return BenchmarkProgram.run(
                installation,
                PROGRAM,
                BenchmarkProgram.address(folder, Part.SEARCH, Port.SEARCH),
                String.valueOf(collection));
    }
}
