package org.researcharchive.launcher.jobs;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive reindex}. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Build the search index of the running archive anew, while people search the old one.")
public final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--wait", description = "Show the progress, and end when the new index is in use.")
    private boolean wait;

    @Override
    public Integer call() {
        RunningArchive archive = RunningArchive.on(data.folder(Installation.current()));
        Job job = archive.post("/api/v1/jobs/reindex");
        if (!wait) {
            System.out.println("Reindexing has started (job " + job.id() + "): " + archive.address("/desk/jobs"));
            return 0;
        }
        long start = System.nanoTime();
        job = new Progress(archive, System.out).follow(job);
        if (!job.completed()) {
            System.err.println("archive: reindexing " + job.status()
                    + (job.message().isBlank() ? "" : ": " + job.message()) + "; searches go on with the former index");
            return 2;
        }
        System.out.printf(
                Locale.ROOT,
                "reindexed %,d records in %.1f s, %,.0f a second%n",
                job.done(),
                (System.nanoTime() - start) / 1e9,
                job.ratePerSecond());
        return 0;
    }
}
