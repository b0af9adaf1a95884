package org.researcharchive.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Puts the tables of a backup into a database that has the backup's schema and no rows, in one transaction. Triggers and
 * foreign keys rest meanwhile: what they would see to is in the backup already.
 */
final class DatabaseLoad implements AutoCloseable {
    private final Connection database;
    private final CopyManager copy;
    private final List<String> indexes;

    private DatabaseLoad(Connection database, List<String> indexes) throws SQLException {
        this.database = database;
        this.copy = database.unwrap(PGConnection.class).getCopyAPI();
        this.indexes = indexes;
    }

    /**
     * Begins the transaction.
     *
     * @throws IOException when the backup has other tables than its schema, so that it cannot come from an archive
     */
    static DatabaseLoad into(Connection database, About about) throws SQLException, IOException {
        database.setAutoCommit(false);
        List<Table> tables = Table.all(database);
        if (!tables.equals(about.tables())) {
            throw new IOException("its tables are not those of schema " + about.schemaVersion());
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local maintenance_work_mem = '256MB'");
            // migrations write rows, too, such as their own history
            statement.execute("truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
        }
        return new DatabaseLoad(database, dropIndexes(database));
    }

    /**
     * Loads a table, then reads it back: what the database holds is what the backup says, to the byte.
     *
     * @param rows as {@link Table#copyOut} wrote them
     */
    void load(Table table, InputStream rows) throws SQLException, IOException {
        Measure given = new Measure();
        copy.copyIn(table.copyIn(), given.of(rows), 1 << 16);
        Measure held = new Measure();
        copy.copyOut(table.copyOut(), held.of(OutputStream.nullOutputStream()));
        if (!given.sha256().equals(held.sha256())) {
            throw new IOException("PostgreSQL does not give back the rows of " + table.name() + " as it took them");
        }
    }

    /** Builds the indexes, lets the sequences go on where they were, and commits. */
    void commit(Map<String, Long> sequences) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select setval(?::regclass, ?)")) {
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                statement.setString(1, "\"" + sequence.getKey().replace("\"", "\"\"") + "\"");
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
        try (Statement statement = database.createStatement()) {
            for (String index : indexes) {
                statement.execute(index);
            }
        }
        database.commit();
    }

    /** Building an index once is far cheaper than keeping it while rows come. Those behind keys stay, and watch over them. */
    private static List<String> dropIndexes(Connection database) throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            try (ResultSet row = statement.executeQuery("""
                    select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
                    join pg_class c on c.oid = i.indrelid
                    where c.relnamespace = 'public'::regnamespace and not i.indisunique
                    """)) {
                while (row.next()) {
                    names.add(row.getString(1));
                    definitions.add(row.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("drop index " + name);
            }
        }
        return definitions;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
