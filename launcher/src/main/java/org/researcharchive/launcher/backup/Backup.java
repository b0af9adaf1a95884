package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.process.StatusLine;

/** Writes one archive to one file, while it is in use. */
final class Backup {
    private static final int NAMED_AT_MOST = 10;

    private final StoredFiles files;
    private final StatusLine line;
    private final List<String> missing = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private long missingCount;

    Backup(StoredFiles files, StatusLine line) {
        this.files = files;
        this.line = line;
    }

    /**
     * What was written.
     *
     * @param bytes of the file
     * @param faults of the archive itself, which its backup has, too: one line each; none as a rule
     */
    record Written(Summary summary, long bytes, List<String> faults) {}

    /** @throws Failure when the backup cannot be written; then there is none, nor a part of one */
    Written write(DatabaseAddress database, Path target) {
        try (BackupFile file = BackupFile.create(target)) {
            Summary summary = write(database, file);
            file.complete();
            return new Written(summary, Files.size(file.target()), faults());
        } catch (IOException failure) {
            throw new Failure("The backup " + target + " cannot be written: " + failure.getMessage(), failure);
        } catch (SQLException failure) {
            throw new Failure("The database cannot be read: " + failure.getMessage(), failure);
        }
    }

    private Summary write(DatabaseAddress database, BackupFile file) throws IOException, SQLException {
        BackupWriter writer;
        About about;
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(database.connect())) {
            writer = new BackupWriter(file.out(), snapshot.takenAt());
            about = snapshot.about(Installation.version());
            writer.about(about);
            for (Table table : about.tables()) {
                line.show(() -> "saving the table " + table.name());
                Path spool = file.spool();
                writer.table(table.name(), pack(snapshot, table, spool), spool);
            }
            snapshot.namedFiles(this::look);
        }
        files.each((sha256, content) -> {
            line.show(() -> "saving the stored file " + sha256);
            if (!writer.file(sha256, content)) {
                note(damaged, sha256);
            }
        });
        Contents contents = writer.seal();
        line.clear();
        return new Summary(about, contents);
    }

    private static long pack(DatabaseSnapshot snapshot, Table table, Path spool) throws IOException, SQLException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(spool), 1 << 16)) {
            return snapshot.copy(table, out);
        }
    }

    private void look(String sha256) {
        if (!files.has(sha256)) {
            missingCount++;
            note(missing, sha256);
        }
    }

    private static void note(List<String> names, String sha256) {
        if (names.size() < NAMED_AT_MOST) {
            names.add(sha256);
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!missing.isEmpty()) {
            faults.add(missingCount + " files that records name are not among the stored files, such as "
                    + String.join(", ", missing));
        }
        if (!damaged.isEmpty()) {
            faults.add("Stored files have changed on the disk and are not any more what was put there: "
                    + String.join(", ", damaged));
        }
        return faults;
    }
}
