package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.DataOption;
import org.researcharchive.launcher.data.Part;
import org.researcharchive.launcher.data.Port;
import org.researcharchive.launcher.data.ProcessMark;
import org.researcharchive.launcher.data.State;
import org.researcharchive.launcher.process.StatusLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code archive backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Write the whole archive to one file, while it runs: records and their versions, files, users, settings.",
        footer = {
            "",
            "The file holds unpublished work, readers' addresses, hashes of passwords and the key of links in mails: keep it"
                    + " where nobody else can read it."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the backup is written",
            "1:it is written, and stored files are missing or damaged in the archive itself",
            "2:there is no backup"
        })
public final class BackupCommand implements Callable<Integer> {
    private static final int WITH_FAULTS = 1;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "The file to write, such as archive-2026-01-31.tar; must not exist.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.current();
        DataFolder folder = data.folder(installation);
        Backup backup = new Backup(StoredFiles.of(folder), new StatusLine(System.out));
        Backup.Written written = write(installation, folder, backup);
        System.out.printf(Locale.ROOT, "%s: %,.1f MB; %s%n", file, written.bytes() / 1e6, written.summary());
        written.faults().forEach(fault -> System.err.println("archive: " + fault));
        return written.faults().isEmpty() ? 0 : WITH_FAULTS;
    }

    private Backup.Written write(Installation installation, DataFolder folder, Backup backup) throws IOException {
        State state = folder.state().read();
        if (state.process(Part.DATABASE).flatMap(ProcessMark::find).isPresent()) {
            int port = state.port(Port.DATABASE).orElseThrow();
            return backup.write(DatabaseAddress.of(folder, port), file);
        }
        if (!folder.hasDatabase()) {
            throw new Failure("There is no archive in " + folder.path() + "; name its folder with --data");
        }
        // it does not run: its database is started alone, for as long as this takes
        FileLock lock = folder.claim();
        try (LocalDatabase database = LocalDatabase.start(installation, folder)) {
            return backup.write(database.address(), file);
        } finally {
            lock.release();
        }
    }
}
