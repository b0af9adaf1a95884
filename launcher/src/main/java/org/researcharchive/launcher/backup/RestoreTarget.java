package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.data.Secrets;
import org.researcharchive.launcher.database.DatabaseServer;
import org.researcharchive.launcher.process.Leftovers;

/**
 * The data folder that an archive is restored to. It is put together in a folder of its own within; its database moves to
 * its place last, in one step, so that whatever happens there is a whole archive or none.
 */
record RestoreTarget(DataFolder data) {

    /** @throws Failure when there is anything that a restore would replace; says what */
    void requireEmpty() {
        boolean cutOff = Files.exists(data.restoring());
        long files = data.hasDatabase() || !cutOff ? storedFiles() : 0;
        if (data.hasDatabase() || files > 0) {
            throw new Failure(data.path() + " already holds "
                    + (data.hasDatabase() ? "the database of an archive and " : "")
                    + files + " stored files, and a restore replaces nothing; name a new folder with --data, or move"
                    + " this one away");
        }
    }

    /** Where to put the archive together, as empty as at first. */
    DataFolder begin() {
        DataFolder staging = new DataFolder(data.restoring());
        abandon();
        staging.prepare();
        return staging;
    }

    /** Takes away what a restore has put together that did not come to its end. */
    void abandon() {
        DataFolder staging = new DataFolder(data.restoring());
        Leftovers.stop(staging, staging.state().read());
        try {
            DataFolder.delete(staging.path());
        } catch (IOException failure) {
            throw new Failure("Delete " + staging.path() + " by hand: " + failure.getMessage(), failure);
        }
    }

    /** Makes what was put together the archive of this folder. */
    void complete() throws IOException {
        DataFolder staging = new DataFolder(data.restoring());
        // of a start that came to nothing, and not about this archive
        DataFolder.delete(data.search());
        DataFolder.delete(data.database());
        DataFolder.delete(data.files());
        Files.deleteIfExists(data.secrets().file(Secrets.ADMIN));

        data.secrets().keep(DatabaseServer.SECRET, staging.secrets().get(DatabaseServer.SECRET));
        Files.move(staging.files(), data.files(), StandardCopyOption.ATOMIC_MOVE);
        data.markServed();
        Files.move(staging.database(), data.database(), StandardCopyOption.ATOMIC_MOVE);
        DataFolder.delete(staging.path());
    }

    private long storedFiles() {
        AtomicLong count = new AtomicLong();
        try {
            StoredFiles.of(data).each((name, file) -> count.incrementAndGet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return count.get();
    }
}
