package org.researcharchive.launcher.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.researcharchive.launcher.backup.BackupCommand;
import org.researcharchive.launcher.backup.RestoreCommand;
import org.researcharchive.launcher.data.DataFolder;
import picocli.CommandLine;

/** What all tests have left in a running archive is the hardest one to back up: it must come back whole. */
final class RestoreCheck {
    private RestoreCheck() {}

    /** Backs the running archive up and restores it; a restore reads back every table and compares it. */
    static boolean passes(DataFolder running) throws IOException {
        Path folder = Files.createTempDirectory("archive-restore-");
        String backup = folder.resolve("archive.tar").toString();
        // 1 says that stored files are missing, as some tests mean them to be
        boolean passed = new CommandLine(new BackupCommand())
                                .execute("--data", running.path().toString(), backup)
                        <= 1
                && new CommandLine(new RestoreCommand())
                                .execute("--data", folder.resolve("data").toString(), backup)
                        == 0;
        DataFolder.delete(folder);
        return passed;
    }
}
