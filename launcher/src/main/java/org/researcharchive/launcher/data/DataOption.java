package org.researcharchive.launcher.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Installation;
import picocli.CommandLine.Option;

/** {@code --data}, as every command about one archive takes it. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of the archive (default: data/ in the project folder).")
    private @Nullable Path folder;

    public DataFolder folder(Installation installation) {
        return new DataFolder(folder == null ? installation.home().resolve("data") : folder);
    }
}
