package org.researcharchive.launcher.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.researcharchive.launcher.Failure;
import org.researcharchive.launcher.data.DataFolder;
import org.researcharchive.launcher.database.DatabaseServer;

/** Where the database of a data folder is reached while its PostgreSQL runs. */
record DatabaseAddress(String url, String user, String password) {

    static DatabaseAddress of(DataFolder data, int port) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseServer.NAME,
                DatabaseServer.USER,
                data.secrets().get(DatabaseServer.SECRET));
    }

    Connection connect() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException failure) {
            throw new Failure("PostgreSQL at " + url + " does not let us in: " + failure.getMessage(), failure);
        }
    }
}
