package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.researcharchive.launcher.Failure;

/**
 * The archive's own migrations, by which its server makes the schema, too.
 *
 * @param scripts the folder that they lie in
 */
record Schema(Path scripts) {
    private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__.*\\.sql");
    /** Held on to, so that its level stays. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    /** The number of the last migration. */
    int newest() {
        try (Stream<Path> files = Files.list(scripts)) {
            return files.map(file -> SCRIPT.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(script -> Integer.parseInt(script.group(1)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new Failure("There are no migrations in " + scripts));
        } catch (IOException failure) {
            throw new Failure(
                    "The migrations cannot be read in " + scripts + "; is the project folder whole?", failure);
        }
    }

    /**
     * Brings a database to a version of the schema.
     *
     * @throws Failure when a migration fails, or those that the database has seen are others than these
     */
    void migrate(DatabaseAddress database, int version) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("filesystem:" + scripts)
                    .target(MigrationVersion.fromVersion(String.valueOf(version)))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new Failure(
                    "The schema cannot be brought to version " + version + ": " + failure.getMessage(), failure);
        }
    }
}
