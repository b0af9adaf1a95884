package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.researcharchive.launcher.Failure;

/**
 * The database as it was at one moment, for as long as this is open: a transaction that sees nothing of what others
 * commit meanwhile, and holds nobody up.
 */
final class DatabaseSnapshot implements AutoCloseable {
    private final Connection database;
    private final List<Table> tables;
    private final Instant takenAt;

    private DatabaseSnapshot(Connection database, List<Table> tables, Instant takenAt) {
        this.database = database;
        this.tables = tables;
        this.takenAt = takenAt;
    }

    /** Takes the snapshot and makes the connection its own. */
    static DatabaseSnapshot of(Connection database) throws SQLException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setReadOnly(true);
        try (Statement statement = database.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
            // the first query is what fixes the moment
            try (ResultSet row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                Instant now = row.getTimestamp(1).toInstant();
                return new DatabaseSnapshot(database, Table.all(database), now);
            }
        }
    }

    About about(String archiveVersion) throws SQLException {
        return new About(
                About.FORMAT,
                About.FORMAT_VERSION,
                archiveVersion,
                schemaVersion(),
                takenAt.toString(),
                tables,
                sequences());
    }

    Instant takenAt() {
        return takenAt;
    }

    /** Writes a table's rows, a line each, and returns how many there are. */
    long copy(Table table, OutputStream out) throws SQLException, IOException {
        return database.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
    }

    /** Every stored file that a record, or an earlier version of one, names; each once, by its SHA-256. */
    void namedFiles(Consumer<String> name) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet row = statement.executeQuery("""
                    select distinct left(file, 64) from (
                        select file from publication_attachment union all select file from publication_image union all
                        select file from publication_attachment_aud union all select file from publication_image_aud
                    ) as named where file ~ '^[0-9a-f]{64}/'
                    """)) {
                while (row.next()) {
                    name.accept(row.getString(1));
                }
            }
        }
    }

    private int schemaVersion() throws SQLException {
        if (tables.stream().noneMatch(table -> table.name().equals("flyway_schema_history"))) {
            throw new Failure("The database holds no archive yet; start it once with `archive run`");
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(version::int), 0) from flyway_schema_history where success")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Read after the moment of the snapshot, so never behind what it shows. */
    private SortedMap<String, Long> sequences() throws SQLException {
        SortedMap<String, Long> sequences = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select sequencename, last_value from pg_sequences where schemaname = 'public'"
                                + " and last_value is not null")) {
            while (row.next()) {
                if (!Table.leavesOut(row.getString(1))) {
                    sequences.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return sequences;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
