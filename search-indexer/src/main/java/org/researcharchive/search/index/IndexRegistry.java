package org.researcharchive.search.index;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The table of indexes and their states, and the lock that keeps those who change them apart from those who write into
 * them, on any number of servers.
 *
 * <p>Only for the index's own upkeep, hence no role.
 */
@Stateless
@PermitAll
public class IndexRegistry {

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 7_352_819_046L;

    private static final String SELECT =
            "select i.name, i.state, i.job_id, coalesce(i.tuning_id, 0) as tuning_id from search_index i";

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    /** Waits until nobody writes to the indexes or changes which there are; held until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock() {
        query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    /** Keeps the indexes from being changed under a writer; any number of writers hold it until their transactions end. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lockForWriting() {
        query("select pg_advisory_xact_lock_shared(?)", row -> true, LOCK);
    }

    /** All indexes, oldest first. */
    public List<IndexEntry> entries() {
        return query(SELECT + " order by created_at, name", IndexRegistry::entry);
    }

    /** The index of that name. */
    public Optional<IndexEntry> named(String name) {
        return query(SELECT + " where name = ?", IndexRegistry::entry, name).stream()
                .findFirst();
    }

    /** The index in a state of which there is at most one. */
    public Optional<IndexEntry> in(IndexEntry.State state) {
        return query(SELECT + " where state = ?", IndexRegistry::entry, state.name()).stream()
                .findFirst();
    }

    /** Indexes that are marked as being built although no reindex is under way any more. */
    public List<IndexEntry> abandoned() {
        return query(SELECT + """
                 where state = 'BUILDING' and not exists (
                    select from job_run j where j.id = i.job_id and j.active)
                """, IndexRegistry::entry);
    }

    /**
     * Enters, at once, an index under a name that none had before, as one to be removed: whoever creates it says so by
     * moving it to another state, and if they never come to it, it is removed.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String reserve(LongFunction<String> name) {
        long number = query("select nextval('search_index_number')", row -> row.getLong(1))
                .getFirst();
        String reserved = name.apply(number);
        put(reserved, IndexEntry.State.FAILED, null);
        return reserved;
    }

    /** Enters an index, or moves the one of that name to the state. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(String name, IndexEntry.State state, @Nullable Long jobId) {
        update("""
                insert into search_index (name, state, job_id) values (?, ?, ?)
                on conflict (name) do update set state = excluded.state, job_id = coalesce(excluded.job_id, search_index.job_id)
                """, name, state.name(), jobId);
    }

    /** Says with which version of the tuning an index is searched; 0 for what the product does by itself. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tune(String name, long tuningId) {
        update("update search_index set tuning_id = nullif(?, 0) where name = ?", tuningId, name);
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(String name) {
        update("delete from search_index where name = ?", name);
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static IndexEntry entry(ResultSet row) throws SQLException {
        return new IndexEntry(
                row.getString("name"),
                IndexEntry.State.valueOf(row.getString("state")),
                row.getObject("job_id", Long.class),
                row.getLong("tuning_id"));
    }

    private <T> List<T> query(String sql, Row<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The table of indexes cannot be read", e);
        }
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The table of indexes cannot be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
