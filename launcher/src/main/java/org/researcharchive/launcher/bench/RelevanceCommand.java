package org.researcharchive.launcher.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.State;
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
        int port = searchPort(data.folder(installation));
        Process benchmark = new ProcessBuilder(List.of(
                        installation.javaExecutable().toString(),
                        "-cp",
                        installation.benchmarks().resolve("*").toString(),
                        PROGRAM,
                        "http://127.0.0.1:" + port,
                        String.valueOf(collection)))
                .inheritIO()
                .start();
        try {
            return benchmark.waitFor();
        } catch (InterruptedException interrupted) {
            benchmark.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while measuring", interrupted);
        }
    }

    private static int searchPort(DataFolder data) {
        State state = data.state().read();
        boolean runs = state.process(Part.SEARCH).flatMap(ProcessMark::find).isPresent();
        int port = state.port(Port.SEARCH).orElse(0);
        if (!runs || port == 0) {
            throw new Failure("No archive runs on " + data.path() + ", and its search engine is needed; start it with"
                    + " `archive run --data " + data.path() + "`, or name its folder with --data");
        }
        return port;
    }
}
