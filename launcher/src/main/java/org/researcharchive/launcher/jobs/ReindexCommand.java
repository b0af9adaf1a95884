package org.researcharchive.launcher.jobs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive reindex}. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Build the search index of the running archive anew, or a part of it, while people search.")
public final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--category", description = "Only records in a category whose path holds this.")
    private @Nullable String category;

    @Option(names = "--series", description = "Only records in a series whose name holds this.")
    private @Nullable String series;

    @Option(names = "--from", description = "Only records published in this year, month or day or later.")
    private @Nullable String from;

    @Option(names = "--to", description = "Only records published in this year, month or day or earlier.")
    private @Nullable String to;

    @Option(
            names = "--ids",
            split = ",",
            description = "Only the records with these numbers, with commas between them.")
    private List<String> ids = List.of();

    @Option(names = "--failures-of", paramLabel = "JOB", description = "Only the records that this job could not take.")
    private @Nullable String failuresOf;

    @Option(names = "--back", description = "Go back to the index that was searched before, brought up to date.")
    private boolean back;

    @Option(names = "--wait", description = "Show the progress, and end when the new index is in use.")
    private boolean wait;

    @Override
    public Integer call() {
        RunningArchive archive = RunningArchive.on(data.folder(Installation.current()));
        Job job = archive.post("/api/v1/jobs/reindex" + (back ? "/back" : query()));
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

    /** The part that is meant; empty for all. */
    private String query() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "category", category);
        put(said, "series", series);
        put(said, "from", from);
        put(said, "to", to);
        put(said, "ids", ids.isEmpty() ? null : String.join(",", ids));
        put(said, "failuresOf", failuresOf);
        return said.isEmpty()
                ? ""
                : said.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
