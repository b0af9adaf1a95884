package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.process.StatusLine;
import org.researcharchive.launcher.run.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Make an archive of a backup, in an empty data folder; or only look whether the backup is whole.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the archive is restored, or the backup is whole", "2:nothing is restored"})
public final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--check",
            description = "Only read the backup through and say whether it is whole, and what it holds.")
    private boolean check;

    @Parameters(paramLabel = "FILE", description = "A file that `archive backup` wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        DataFolder folder = data.folder(installation);
        Steps steps = new Steps(System.out);
        Restoration restoration = new Restoration(installation, steps, new StatusLine(System.out));
        if (!check) {
            new RestoreTarget(folder).requireEmpty();
        }
        Summary summary = restoration.check(file);
        steps.done("The backup is whole: " + summary);
        if (check) {
            return 0;
        }
        folder.prepare();
        FileLock lock = folder.claim();
        try {
            restoration.restore(file, summary, folder);
        } finally {
            lock.release();
        }
        steps.say("The archive is restored to " + folder.path());
        steps.say("Start it   archive run --data " + folder.path());
        steps.say("Sign in    with the names and passwords of the archive that was backed up");
        steps.say("Search     finds more and more from the start on: the index is built anew by itself");
        return 0;
    }
}
