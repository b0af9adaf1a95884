package org.researcharchive.launcher.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.launcher.Failure;

/** What a new archive starts with, so that its first visitor finds something: records, an institution, synonyms. */
public final class Sample {
    private Sample() {}

    /**
     * Imports the sample through the API, as {@code archive import} would.
     *
     * @return whether there is one and it went in whole
     */
    public static boolean load(RunningArchive archive, Path folder) {
        Path settings = folder.resolve("settings.json");
        if (Files.isRegularFile(settings)) {
            archive.put("/api/v1/settings", file(settings));
        }
        Path tuning = folder.resolve("tuning.json");
        if (Files.isRegularFile(tuning)) {
            tune(archive, tuning);
        }
        List<Path> records = records(folder);
        return !records.isEmpty()
                && ImportCommand.send(
                                archive,
                                ImportFiles.of(records),
                                "sample",
                                false,
                                new PrintStream(OutputStream.nullOutputStream()))
                        == 0;
    }

    /** Before there are records, so that the index that is built for it is built in a moment. */
    private static void tune(RunningArchive archive, Path file) {
        long version =
                archive.put("/api/v1/search/tuning", file(file)).path("number").asLong();
        Job job = archive.post("/api/v1/search/tuning/" + version + "/live");
        job = new Progress(archive, new PrintStream(OutputStream.nullOutputStream())).follow(job);
        if (!job.completed()) {
            throw new Failure("The sample's synonyms did not go live: " + job.message());
        }
    }

    private static BodyPublisher file(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException failure) {
            throw new Failure("The sample's " + file + " cannot be read", failure);
        }
    }

    private static List<Path> records(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(jsonl|jsonl\\.gz|zip)"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new Failure("The sample in " + folder + " cannot be read: " + failure.getMessage(), failure);
        }
    }
}
