package org.researcharchive.tests.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.internal.SessionFactoryRegistry;

/** The archive's database as a test looks at it: past the archive, but in the transaction that is under way. */
public final class Database {

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    public long count(String sql, Object value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    public void update(String sql, Object value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        }
    }

    /** Hibernate's own view; a web module cannot inject the persistence unit of an EJB module. */
    public static SessionFactory hibernate() {
        return SessionFactoryRegistry.INSTANCE.getNamedSessionFactory("archive");
    }
}
