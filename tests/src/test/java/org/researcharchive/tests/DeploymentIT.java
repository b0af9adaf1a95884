package org.researcharchive.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** That tests run inside the server, in a second copy of the archive. */
@ArquillianTest
public class DeploymentIT {
    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    @Test
    public void databaseIsPostgreSql17() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(17);
        }
    }

    @Test
    public void testsAreANodeOfTheirOwn() {
        assertThat(ConfigProvider.getConfig().getValue("archive.node", String.class))
                .isEqualTo("tests");
    }
}
