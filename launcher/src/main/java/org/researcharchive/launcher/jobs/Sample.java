package org.researcharchive.launcher.jobs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.launcher.Failure;

/** The records and the institution that a new archive starts with, so that its first visitor finds something. */
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
        List<Path> records = records(folder);
        return !records.isEmpty()
                && ImportCommand.send(
                                archive,
                                ImportFiles.of(records),
                                "sample",
                                new PrintStream(java.io.OutputStream.nullOutputStream()))
                        == 0;
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
