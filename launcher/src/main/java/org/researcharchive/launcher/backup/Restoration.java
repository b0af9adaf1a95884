package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.process.StatusLine;
import org.researcharchive.launcher.run.Steps;

/** Makes an archive of a backup. */
final class Restoration {
    private final Installation installation;
    private final Schema schema;
    private final Steps steps;
    private final StatusLine line;

    Restoration(Installation installation, Steps steps, StatusLine line) {
        this.installation = installation;
        this.schema = new Schema(installation.migrations());
        this.steps = steps;
        this.line = line;
    }

    /**
     * Reads a backup from its beginning to its end and writes nothing.
     *
     * @throws Failure when it is not whole, or is of a newer archive
     */
    Summary check(Path backup) {
        if (!Files.isRegularFile(backup) || !Files.isReadable(backup)) {
            throw new Failure("There is no readable file " + backup);
        }
        Check check = new Check(backup, schema.newest());
        try {
            Contents contents = BackupReader.read(backup, check, line);
            line.clear();
            return check.summary(contents);
        } catch (IOException failure) {
            throw new Failure(backup + " is damaged: " + reason(failure) + "; take another backup", failure);
        }
    }

    /**
     * Restores a backup into a folder that this process has claimed.
     *
     * @param checked what {@link #check} has said of it
     * @throws Failure when it cannot be restored; the folder then is as empty as before
     */
    void restore(Path backup, Summary checked, DataFolder data) {
        RestoreTarget target = new RestoreTarget(data);
        target.requireEmpty();
        DataFolder staging = target.begin();
        boolean complete = false;
        try {
            restoreInto(staging, backup, checked.about());
            target.complete();
            complete = true;
        } catch (IOException failure) {
            throw new Failure("The archive cannot be restored to " + data.path() + ": " + reason(failure), failure);
        } catch (SQLException failure) {
            throw new Failure("The database does not take the backup: " + failure.getMessage(), failure);
        } finally {
            if (!complete) {
                target.abandon();
            }
        }
    }

    private static String reason(IOException failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }

    private void restoreInto(DataFolder staging, Path backup, About about) throws IOException, SQLException {
        try (LocalDatabase database = LocalDatabase.start(installation, staging)) {
            schema.migrate(database.address(), about.schemaVersion());
            try (DatabaseLoad load = DatabaseLoad.into(database.address().connect(), about)) {
                BackupReader.read(backup, new Loading(load, StoredFiles.of(staging)), line);
                line.clear();
                steps.done("Tables and stored files are in place");
                load.commit(about.sequences());
                steps.done("Indexes of the database are built");
            }
            schema.migrate(database.address(), schema.newest());
            if (schema.newest() > about.schemaVersion()) {
                steps.done("The schema is brought from version " + about.schemaVersion() + " to " + schema.newest());
            }
            try (Connection connection = database.address().connect()) {
                WorkingState.settle(connection);
            }
        }
    }

    /** Only looks whether this program can restore it. */
    private static final class Check implements BackupReader.Receiver {
        private final Path backup;
        private final int newestSchema;
        private @Nullable About about;

        Check(Path backup, int newestSchema) {
            this.backup = backup;
            this.newestSchema = newestSchema;
        }

        @Override
        public void about(About about) {
            if (about.schemaVersion() > newestSchema) {
                throw new Failure(backup + " is of a newer archive (" + about.archiveVersion() + ", schema "
                        + about.schemaVersion() + "; this one has " + newestSchema
                        + "); restore it with that version or a later one");
            }
            this.about = about;
        }

        @Override
        public void table(Table table, InputStream rows) {}

        @Override
        public void file(String sha256, InputStream content) {}

        Summary summary(Contents contents) {
            if (about == null) {
                throw new IllegalStateException("a backup begins with what it is");
            }
            return new Summary(about, contents);
        }
    }

    private record Loading(DatabaseLoad load, StoredFiles files) implements BackupReader.Receiver {
        @Override
        public void about(About about) {}

        @Override
        public void table(Table table, InputStream rows) throws IOException {
            try {
                load.load(table, rows);
            } catch (SQLException failure) {
                throw new Failure(
                        "PostgreSQL does not take the table " + table.name() + ": " + failure.getMessage(), failure);
            }
        }

        @Override
        public void file(String sha256, InputStream content) throws IOException {
            files.put(sha256, content);
        }
    }
}
