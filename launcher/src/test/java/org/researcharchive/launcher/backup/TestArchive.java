package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.researcharchive.launcher.Installation;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.process.StatusLine;
import org.researcharchive.launcher.run.Steps;

/** A data folder whose PostgreSQL runs, with the project's own migrations. */
final class TestArchive implements AutoCloseable {
    static final Installation INSTALLATION =
            new Installation(Path.of("..").toAbsolutePath().normalize());
    static final Schema SCHEMA = new Schema(INSTALLATION.migrations());

    private final DataFolder data;
    private final LocalDatabase database;

    TestArchive(Path folder) {
        data = new DataFolder(folder);
        data.prepare();
        database = LocalDatabase.start(INSTALLATION, data);
    }

    DataFolder data() {
        return data;
    }

    void migrate(int version) {
        SCHEMA.migrate(database.address(), version);
    }

    Connection connect() {
        return database.address().connect();
    }

    Backup.Written backUp(Path file) {
        return new Backup(StoredFiles.of(data), new StatusLine(System.out)).write(database.address(), file);
    }

    static Restoration restoration() {
        return new Restoration(INSTALLATION, new Steps(System.out), new StatusLine(System.out));
    }

    static void restore(Path file, DataFolder data) {
        Restoration restoration = restoration();
        Summary checked = restoration.check(file);
        data.prepare();
        restoration.restore(file, checked, data);
    }

    /** Runs a script of the test's resources. */
    void run(String script) throws IOException, SQLException {
        try (InputStream in = TestArchive.class.getResourceAsStream(script);
                Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (in == null) {
                throw new IOException(script + " is not among the resources of the test");
            }
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, as text. */
    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** A digest of each table's rows, in the order of their keys. */
    Map<String, String> digests() throws SQLException, IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = connect()) {
            for (Table table : Table.all(connection)) {
                Measure rows = new Measure();
                copy(connection, table, rows.of(OutputStream.nullOutputStream()));
                digests.put(table.name(), rows.lines() + " rows " + rows.sha256());
            }
        }
        return digests;
    }

    /** A table's rows as text. */
    String rows(Table table) throws SQLException, IOException {
        try (Connection connection = connect()) {
            StringWriter rows = new StringWriter();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), rows);
            return rows.toString();
        }
    }

    Map<String, Long> sequences() throws SQLException {
        try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(connect())) {
            return snapshot.about("test").sequences();
        }
    }

    private static void copy(Connection connection, Table table, OutputStream out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
        }
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
    }

    @Override
    public void close() {
        database.close();
    }
}
